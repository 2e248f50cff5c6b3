package scan

import (
	"cmp"
	"slices"

	"github.com/authlete/authlete-scan/detectors"
)

// result joins the sightings of one secret into one finding, drops what was
// not asked for, and sorts the rest: what comes out depends on the texts and
// not on which worker saw them first.
func (s *Scanner) result() Result {
	s.mu.Lock()
	defer s.mu.Unlock()
	var r Result
	for _, f := range join(s.seen, s.options.Apart) {
		wanted := s.options.wants(&f)
		if wanted {
			r.Findings = append(r.Findings, f)
		}
		switch {
		case f.Sample && f.Confidence >= s.options.MinConfidence:
			r.Summary.Samples++
		case wanted:
			r.Summary.Findings++
		}
	}
	slices.SortFunc(r.Findings, compareFindings)
	r.Summary.Texts = s.progress.Texts.Load()
	r.Summary.Bytes = s.progress.Bytes.Load()
	r.Summary.Ignored = s.allowed
	r.Summary.Skipped = slices.Clone(s.skipped)
	slices.SortFunc(r.Summary.Skipped, func(a, b Skip) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Reason, b.Reason))
	})
	r.Summary.Notes = slices.Sorted(slices.Values(s.notes))
	r.Summary.Problems = slices.Clone(s.problems)
	slices.SortFunc(r.Summary.Problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Reason, b.Reason))
	})
	return r
}

// join makes one finding of all sightings of a secret, or of those in one text.
func join(seen []sighting, apart bool) []Finding {
	type subject struct {
		print string
		text  Origin
	}
	groups := map[subject][]sighting{}
	for _, s := range seen {
		of := subject{print: s.Secret.Fingerprint()}
		if apart {
			of.text = s.locations[0].Origin
		}
		groups[of] = append(groups[of], s)
	}
	findings := make([]Finding, 0, len(groups))
	for of, group := range groups {
		print := of.print
		slices.SortFunc(group, compareSightings)
		if n := slices.IndexFunc(group, func(s sighting) bool { return !s.asked }); n < 0 {
			findings = append(findings, merge(print, group, nil))
		} else if n > 0 {
			findings = append(findings, merge(print, group[:n], group[n:]))
		}
	}
	return findings
}

// compareSightings puts the sighting first that says most about its secret, of
// those that were asked for.
func compareSightings(a, b sighting) int {
	unasked := func(s sighting) int {
		if s.asked {
			return 0
		}
		return 1
	}
	return cmp.Or(
		cmp.Compare(unasked(a), unasked(b)),
		detectors.CompareTelling(a.Credential, b.Credential),
		compareLocations(a.locations[0], b.locations[0]),
	)
}

// merge makes one finding of a group, the telling sighting first. Of the others of
// which nothing was asked, it takes what became of the secret.
func merge(print string, group, others []sighting) Finding {
	findings := make([]Finding, 0, len(group))
	for _, s := range group {
		findings = append(findings, s.finding(print))
	}
	f := combine(findings)
	var unasked []Location
	for _, s := range others {
		unasked = append(unasked, s.locations...)
	}
	f.Locations = append(f.Locations, moved(f.Locations, unasked)...)
	slices.SortFunc(f.Locations, compareLocations)
	f.Locations = collapse(slices.Compact(f.Locations), unasked)
	return f
}

// finding returns the sighting as a finding of its own.
func (s sighting) finding(print string) Finding {
	return Finding{
		Fingerprint: print,
		Kind:        s.Kind,
		Detector:    s.Detector,
		Severity:    s.Kind.Info().Severity,
		Confidence:  s.Confidence,
		Evidence:    s.Evidence,
		API:         s.API,
		Sample:      s.Sample,
		Secret:      s.Secret,
		KeyPair:     s.KeyPair,
		Keys:        appendKeys(nil, s.Spans),
		Locations:   slices.Clone(s.locations),
	}
}

// appendKeys adds the keys among spans that are not there yet.
func appendKeys(keys []string, spans []detectors.Span) []string {
	for _, span := range spans {
		if span.Role == detectors.RoleKey && !slices.Contains(keys, span.Value) {
			keys = append(keys, span.Value)
		}
	}
	return keys
}

// fill completes what a says about the API with what b says, unless the two
// contradict each other.
func fill(a, b detectors.API) detectors.API {
	if a.Generation != "" && b.Generation != "" && a.Generation != b.Generation {
		return a
	}
	if a.Host != "" && b.Host != "" && a.Host != b.Host {
		return a
	}
	return detectors.API{
		Generation: cmp.Or(a.Generation, b.Generation),
		Region:     cmp.Or(a.Region, b.Region),
		Host:       cmp.Or(a.Host, b.Host),
		ServiceID:  cmp.Or(a.ServiceID, b.ServiceID),
	}
}
