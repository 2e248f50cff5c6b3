// Package analyzer is authlete-scan as a pass of go/analysis, for go vet,
// golangci-lint, Bazel's nogo and every other driver. It finds leaked Authlete
// credentials in the source of a Go package in two ways.
//
// It reads the text of every file of the package, also of those that build
// constraints leave out and of those that are no Go, and finds there what the
// command line finds there: the knowledge is that of package detectors.
//
// And it follows the strings of the program to where they are used as a
// credential: handed to an Authlete client library, sent in a header to an API
// server of Authlete, put into an AUTHLETE_ variable. What arrives there is
// reported whatever its name and its shape, and however it was put together,
// unless it is a placeholder. It is followed through constants, variables,
// fields, parameters, containers and closures, and by facts through functions
// of other packages.
//
// A diagnostic names the kind of the credential (its category) and never the
// value. authlete-scan:allow in a comment silences it, on the line where it is
// reported or where the value is written. Where the result compiles, a fix
// reads the value from the environment instead.
package analyzer
