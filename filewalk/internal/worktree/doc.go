// Package worktree knows which files of a git working tree git would leave
// out: those that an ignore file excludes and that are not tracked.
//
// It reads what git reads, without git: the .gitignore files, info/exclude,
// core.excludesFile, core.ignoreCase and extensions.objectFormat from the
// system's, the user's, the repository's and the working tree's configuration
// (with GIT_CONFIG_SYSTEM, GIT_CONFIG_NOSYSTEM, GIT_CONFIG_GLOBAL and
// XDG_CONFIG_HOME), and the index in its versions 2 to 4, split or not. It
// does not read what include.path names, GIT_CONFIG_COUNT and its like,
// core.worktree, GIT_DIR and GIT_INDEX_FILE; and it looks tracked files up by
// their exact names, whatever core.ignoreCase says.
//
// In doubt nothing is ignored: an index that cannot be understood makes every
// file a tracked one, and an ignore file that cannot be read excludes nothing.
// Everything that is read may be hostile, so only regular files of bounded size
// are.
package worktree
