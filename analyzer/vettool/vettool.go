// Package vettool lets a program be the tool of go vet beside what else it is:
//
//	go vet -vettool=$(which authlete-scan) ./...
//
// The go command takes the path of a program and no arguments, so that the
// program has to tell by its arguments what it is asked.
package vettool

import (
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/authlete/authlete-scan/analyzer"
)

// Wants reports whether args, without the name of the program, are those that
// the go command hands to a tool: -V=full, -flags, or flags before the path of
// a file that ends in .cfg. No command of a program may look like that.
func Wants(args []string) bool {
	if len(args) == 0 {
		return false
	}
	first, last := args[0], args[len(args)-1]
	if len(args) == 1 && (first == "-V=full" || first == "-flags") {
		return true
	}
	if !strings.HasSuffix(last, ".cfg") || strings.HasPrefix(last, "-") {
		return false
	}
	for _, a := range args[:len(args)-1] {
		if !strings.HasPrefix(a, "-") {
			return false
		}
	}
	return strings.HasSuffix(last, "vet.cfg") || len(args) > 1
}

// Main answers the go command as the arguments of the process ask, and ends the
// process.
func Main() { unitchecker.Main(analyzer.Analyzer) }
