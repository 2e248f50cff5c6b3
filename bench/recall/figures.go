package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A place is a line of a file.
type place struct {
	file string
	line int
}

func (p place) String() string {
	parts := strings.Split(p.file, "/")
	return fmt.Sprintf("%s:%d", parts[max(0, len(parts)-2)], p.line)
}

// A report is the lines that one report points at.
type report []place

// readLabels returns the lines that leak.
func readLabels(pkgs []*packages.Package) ([]place, error) {
	var all []place
	for _, p := range pkgs {
		for _, name := range p.GoFiles {
			text, err := os.ReadFile(name)
			if err != nil {
				return nil, err
			}
			for i, line := range strings.Split(string(text), "\n") {
				if strings.Contains(line, "// leak") {
					all = append(all, place{name, i + 1})
				}
			}
		}
	}
	return all, nil
}

// figures are what the reports come to.
type figures struct {
	found        int
	missed, vain []place
}

func (f figures) recall() float64    { return ratio(f.found, len(f.missed)) }
func (f figures) precision() float64 { return ratio(f.found, len(f.vain)) }

func ratio(part, rest int) float64 { return float64(part) / float64(max(1, part+rest)) }

// compare holds reports against labels. A label that is reported twice counts
// once, and the second report is not in vain.
func compare(labels []place, reports []report) figures {
	found := map[place]bool{}
	var f figures
	for _, r := range reports {
		i := slices.IndexFunc(r, func(p place) bool { return slices.Contains(labels, p) && !found[p] })
		switch {
		case i >= 0:
			found[r[i]] = true
		case !slices.ContainsFunc(r, func(p place) bool { return slices.Contains(labels, p) }):
			f.vain = append(f.vain, r[0])
		}
	}
	for _, l := range labels {
		if !found[l] {
			f.missed = append(f.missed, l)
		}
	}
	f.found = len(found)
	return f
}
