// Package flow follows strings through one package of Go: from where they are
// written down, through constants, variables, fields, parameters, containers,
// closures and the functions of the standard library that put strings
// together, to any expression that somebody asks about.
//
// It works on syntax and types and not on SSA, for three reasons: SSA forgets
// where a constant was written, which is what a report must show; it cannot be
// built for a package with type errors, which leaks all the same; and it costs
// more than all else for the many packages where nobody asks anything.
//
// It does not look at the order of statements, nor at conditions: a variable is
// whatever is assigned to it somewhere. It does know which call a parameter is
// bound to and which literal a struct was made by, so that a helper which many
// use does not mix what they hand to it.
//
// It knows nothing about credentials.
package flow
