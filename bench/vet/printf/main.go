// Command printf is the ordinary pass that bench/vet compares with, as a tool of
// go vet.
package main

import (
	"golang.org/x/tools/go/analysis/passes/printf"
	"golang.org/x/tools/go/analysis/unitchecker"
)

func main() { unitchecker.Main(printf.Analyzer) }
