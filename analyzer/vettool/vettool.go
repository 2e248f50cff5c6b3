// Package vettool lets a program be the tool of go vet beside what else it is:
//
//	go vet -vettool=$(which authlete-scan) ./...
//
// The go command takes the path of a program and no arguments, so that the
// program has to tell by its arguments what it is asked.
package vettool

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/authlete/authlete-scan/analyzer"
)

// Wants reports whether args, without the name of the program, are those that
// the go command hands to a tool: -V=full, -flags, or the absolute path of a file
// vet.cfg, as cmd/go/internal/work calls it, mostly with flags before it. The flag
// -c of a program may name such a file, too.
func Wants(args []string) bool {
	if len(args) == 0 {
		return false
	}
	flags, last := args[:len(args)-1], args[len(args)-1]
	if len(flags) == 0 {
		return last == "-V=full" || last == "-flags" || isConfig(last)
	}
	return isConfig(last) && strings.HasPrefix(flags[0], "-") && flags[len(flags)-1] != "-c"
}

func isConfig(path string) bool { return filepath.IsAbs(path) && filepath.Base(path) == "vet.cfg" }

// Main answers the go command as the arguments of the process ask, and ends the
// process.
func Main() {
	collectLate()
	if factsOnly(os.Args[len(os.Args)-1]) {
		unitchecker.Main(analyzer.NewFacts(analyzer.Options{}))
	}
	unitchecker.Main(analyzer.Analyzer)
}

// factsOnly reports whether a configuration is that of a package on which others
// depend, but that is not to be looked at itself, as most are. The checker would
// search its text all the same.
func factsOnly(config string) bool {
	if !isConfig(config) {
		return false
	}
	text, err := os.ReadFile(config)
	var c struct{ VetxOnly bool }
	return err == nil && json.Unmarshal(text, &c) == nil && c.VetxOnly // else the checker says what is wrong
}
