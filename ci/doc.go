// Package ci finds out from the environment of a CI system what a run is
// about: a pull request, a push, or nothing in particular.
//
// It only reads variables and, for GitHub, the file that describes the event.
// It asks no server and not git either: what it returns are names of commits,
// and whether they are there is for others to find out.
//
// What the systems set is documented by their makers; each is a file here, with
// what is peculiar about it.
package ci
