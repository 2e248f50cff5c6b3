// Package gitignore decides which paths a file of ignore patterns excludes,
// exactly as git does, quirks included: what its documentation leaves open is
// taken from what the program does, and a test compares the two on random
// patterns and trees.
//
// It is made of pure functions over bytes and slash-separated paths. Finding
// and reading the files is its caller's business.
package gitignore
