package main

import (
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"
)

// scanFlags is what the user typed. Only newPlan looks at it.
type scanFlags struct {
	config      string
	confidence  string
	baseline    string
	enable      []string
	disable     []string
	exclude     []string
	jobs        int
	megabytes   int
	samples     bool
	noGitignore bool

	verification verifyFlags

	outputs  []output
	exitCode int
	verbose  bool
	quiet    bool
	noColor  bool
}

// register adds the flags that say what is scanned and what is looked for.
func (f *scanFlags) register(fs *pflag.FlagSet) {
	fs.SortFlags = false
	fs.StringVarP(&f.config, "config", "c", "", "read the configuration `FILE` (default $AUTHLETE_SCAN_CONFIG or "+configName+")")
	fs.StringVarP(&f.baseline, "baseline-path", "b", "", "leave out what the baseline `FILE` records")
	fs.StringVar(&f.confidence, "confidence", "", "report from this `LEVEL` on: low, medium or high (default medium)")
	fs.Var(listFlag{&f.enable}, "enable-rule", "look only for the kind, or only with the detector, `RULE`; repeatable")
	fs.Var(listFlag{&f.disable}, "disable-rule", "do not look for the kind, or not with the detector, `RULE`; repeatable")
	fs.BoolVar(&f.samples, "samples", false, "report values that Authlete's own documentation publishes, too")
	fs.Var(listFlag{&f.exclude}, "exclude", "leave out paths that match `PATTERN`, as in .gitignore; repeatable")
	fs.BoolVar(&f.noGitignore, "no-gitignore", false, "scan what git ignores, too")
	fs.IntVar(&f.megabytes, "max-target-megabytes", 0, "leave out files of more than `N` MB unless they are named (default no limit)")
	fs.IntVarP(&f.jobs, "jobs", "j", 0, "use `N` goroutines (default one a processor)")
}

// registerReports adds the flags that say what becomes of the findings.
func (f *scanFlags) registerReports(fs *pflag.FlagSet) {
	fs.VarP(formatFlag{&f.outputs}, "report-format", "f", "write text, jsonl, sarif, markdown or github (default text); repeatable, each with its own -r")
	fs.VarP(pathFlag{&f.outputs}, "report-path", "r", "write the report of the -f beside it to `FILE` (default standard output)")
	fs.IntVar(&f.exitCode, "exit-code", statusFindings, "exit with status `N` if there are findings")
	fs.BoolVarP(&f.verbose, "verbose", "v", false, "list every place, problem and skipped file")
	fs.BoolVarP(&f.quiet, "quiet", "q", false, "in text, write only the lines with the places")
	fs.BoolVar(&f.noColor, "no-color", false, "do not use colours, as with $NO_COLOR")
}

// An output is one report: a -f and a -r that stand beside each other, in
// either order. An empty part was not given.
type output struct{ format, path string }

// A listFlag is repeatable. That of pflag writes its default as CSV for each flag
// of each command, which takes some 3 % of a start.
type listFlag struct{ list *[]string }

func (f listFlag) Set(s string) error {
	*f.list = append(*f.list, s)
	return nil
}

func (f listFlag) String() string {
	if f.list == nil { // pflag asks a zero value, too
		return ""
	}
	return strings.Join(*f.list, " ")
}

func (listFlag) Type() string { return "stringArray" }

// A formatFlag gives a format to the last output, if that still lacks one, else
// to a new one.
type formatFlag struct{ outputs *[]output }

func (f formatFlag) Set(format string) error {
	if n := len(*f.outputs); n > 0 && (*f.outputs)[n-1].format == "" {
		(*f.outputs)[n-1].format = format
		return nil
	}
	*f.outputs = append(*f.outputs, output{format: format})
	return nil
}

func (formatFlag) String() string { return "" }
func (formatFlag) Type() string   { return "FORMAT" }

// A pathFlag does the same with paths.
type pathFlag struct{ outputs *[]output }

func (f pathFlag) Set(path string) error {
	if path == "" {
		return errEmptyPath
	}
	if n := len(*f.outputs); n > 0 && (*f.outputs)[n-1].path == "" {
		(*f.outputs)[n-1].path = path
		return nil
	}
	*f.outputs = append(*f.outputs, output{path: path})
	return nil
}

func (pathFlag) String() string { return "" }
func (pathFlag) Type() string   { return "FILE" }

// formatOf guesses the format of a report that was given a name only.
func formatOf(path string) string {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".sarif":
		return "sarif"
	case ".jsonl", ".ndjson":
		return "jsonl"
	case ".md":
		return "markdown"
	}
	return "text"
}
