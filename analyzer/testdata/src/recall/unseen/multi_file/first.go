// Package multifile has its parts in several files.
package multifile

const head = "wvf91yoc4pg8Gaptw"
