package scan

// A Summary counts what a scan did.
type Summary struct {
	Texts    int64 // texts read, whole
	Bytes    int64 // bytes read
	Findings int   // findings reported, samples apart
	Samples  int   // published sample values seen
	Ignored  int   // findings that the user has accepted: inline, ignore file or baseline
	Skipped  []Skip
	Problems []Problem
	Notes    []string // what a configuration inside the target switched off, unused ignore entries, …
}

// Complete reports whether everything that should have been read was read.
func (s *Summary) Complete() bool { return len(s.Problems) == 0 }

// A Result is what a scan found.
type Result struct {
	Findings []Finding // sorted by place
	Summary  Summary
}
