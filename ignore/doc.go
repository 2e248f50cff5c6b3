// Package ignore takes away the findings that the user has accepted: a [List]
// is an ignore file, which says what may stay where it is and why; a
// [Baseline] is a record of what was found on some day, so that only what is
// new is reported.
//
// Both are plain functions from findings to findings. They never drop one
// silently: what is taken away is counted, and entries that have expired or
// that nothing needs are named.
package ignore
