package main

import (
	"fmt"
	"slices"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// ruleIDs returns what --enable-rule and --disable-rule take: the kinds, then
// the detectors.
func ruleIDs() []string {
	var ids []string
	for _, k := range detectors.Kinds() {
		ids = append(ids, string(k.Kind))
	}
	for _, d := range detectors.All() {
		if !slices.Contains(ids, d.ID) {
			ids = append(ids, d.ID)
		}
	}
	return ids
}

// checkRules returns an error that names the first ID that does not exist.
func checkRules(ids []string) error {
	known := ruleIDs()
	for _, id := range ids {
		if slices.Contains(known, id) {
			continue
		}
		hint := `"` + tool + ` rules list" lists them`
		if near := nearest(id, known); near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		return withHint(hint, "%q is neither a kind nor a detector", id)
	}
	return nil
}

// A choice says what a scan looks for. Kinds and detectors are two sieves, and
// what passes both is reported; an empty list lets everything through.
type choice struct {
	kinds     []detectors.Kind
	detectors []string
	hosts     []string // API hosts of a dedicated cloud
}

// newChoice sorts the IDs of rules, which must exist, into the two sieves. A
// detector that is called like a kind goes unnamed.
func newChoice(enable, disable, hosts []string) choice {
	c := choice{hosts: hosts}
	for _, k := range detectors.Kinds() {
		c.kinds = append(c.kinds, k.Kind)
	}
	for _, d := range detectors.All() {
		c.detectors = append(c.detectors, d.ID)
	}
	isKind := func(id string) bool { return slices.Contains(c.kinds, detectors.Kind(id)) }
	c.detectors = sieve(c.detectors, without(enable, isKind), without(disable, isKind))
	c.kinds = sieve(c.kinds, enable, disable)
	return c
}

func without(ids []string, drop func(string) bool) []string {
	return slices.DeleteFunc(slices.Clone(ids), drop)
}

func sieve[T ~string](all []T, enable, disable []string) []T {
	has := func(ids []string) func(T) bool {
		return func(id T) bool { return slices.Contains(ids, string(id)) }
	}
	narrowed := slices.ContainsFunc(all, has(enable))
	return slices.DeleteFunc(all, func(id T) bool {
		return has(disable)(id) || narrowed && !has(enable)(id)
	})
}

// set returns what looks for the choice. It looks for all kinds: see filter.
func (c choice) set() *detectors.Set {
	o := detectors.Options{Hosts: c.hosts}
	for _, d := range detectors.All() {
		if !slices.Contains(c.detectors, d.ID) {
			o.Disabled = append(o.Disabled, d.ID)
		}
	}
	return detectors.NewSet(o)
}

// filter drops the findings of other kinds. It comes after the scan, since
// only then the kind of a credential is settled.
func (c choice) filter(findings []scan.Finding) []scan.Finding {
	return slices.DeleteFunc(findings, func(f scan.Finding) bool { return !slices.Contains(c.kinds, f.Kind) })
}

func confidenceOf(level string) (detectors.Confidence, error) {
	if level == "" {
		return detectors.Medium, nil
	}
	for _, c := range []detectors.Confidence{detectors.Low, detectors.Medium, detectors.High} {
		if level == c.String() {
			return c, nil
		}
	}
	return 0, fmt.Errorf("%q is not one of low, medium and high", level)
}
