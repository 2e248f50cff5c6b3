// Package gitwalk is the source for what a git repository holds: its whole
// history, a range of it, or what stands in the index.
//
// A whole history is read object by object, not commit by commit: each distinct
// blob, and each message of a commit or tag, is looked at once, in the order in
// which it is cheapest to inflate. Only for those that may hold a credential the
// commits are looked up: the one that brought it to its path, the one that
// removed it, and the refs that lead there. Objects that no ref and no reflog
// leads to are dropped at that point, unless they were asked for; the counters
// of texts and bytes have all that the object store holds.
//
// Objects, refs and commits are read by this package itself, which makes no
// difference between a bare repository, a linked worktree and a shallow clone.
// No library for git is used: those that there are cannot open all repositories
// that git can, and lose commits of those that they open.
// Git is asked where only git knows: refs in a reftable, what a range means, and
// what the index holds, which hooks redirect by their environment.
//
// A repository is not trusted. No program that it names is run, nothing is
// fetched, and what is damaged or missing is a problem that stops nothing else.
package gitwalk
