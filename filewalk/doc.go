// Package filewalk is the source of the texts in files, directories and on
// standard input.
//
// A directory is walked to its end, by several goroutines and in no order. No
// symbolic link is followed in it, nothing but regular files is opened, and
// git's own directory is passed over. What git ignores is left out, unless it
// is tracked all the same; a tree that is not, or no longer, a repository is
// held to its ignore files too. What is named on the command line is read
// whatever it is.
//
// A file is read through one small window of its worker, and nearly every file
// is done with after that. Only one that may hold something is held whole, or
// in large overlapping pieces. So neither the size of a file nor the number of
// files decides how much memory a scan takes.
package filewalk
