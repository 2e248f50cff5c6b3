// Package githook knows the hooks of git: what git hands to them, and how a
// command is put into them beside what is there, and taken out again.
//
// Git from 2.54 on runs commands that its configuration names, in addition to the
// files in the hooks directory. For an older git a file is written; one that is
// there already is kept under another name, and run first.
package githook
