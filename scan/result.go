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
	for _, f := range join(s.seen) {
		switch {
		case f.Confidence < s.options.MinConfidence:
		case f.Sample && !s.options.Samples:
			r.Summary.Samples++
		default:
			r.Findings = append(r.Findings, f)
			if f.Sample {
				r.Summary.Samples++
			} else {
				r.Summary.Findings++
			}
		}
	}
	slices.SortFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(compareLocations(a.Primary(), b.Primary()), cmp.Compare(a.Fingerprint, b.Fingerprint))
	})
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

// join makes one finding of all sightings of a secret.
func join(seen []sighting) []Finding {
	groups := map[string][]sighting{}
	for _, s := range seen {
		print := s.Secret.Fingerprint()
		groups[print] = append(groups[print], s)
	}
	findings := make([]Finding, 0, len(groups))
	for print, group := range groups {
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
	best := group[0]
	f := Finding{
		Fingerprint: print,
		Kind:        best.Kind,
		Detector:    best.Detector,
		Severity:    best.Kind.Info().Severity,
		Confidence:  best.Confidence,
		Evidence:    best.Evidence,
		API:         best.API,
		Secret:      best.Secret,
	}
	for _, s := range group {
		f.Sample = f.Sample || s.Sample
		f.Locations = append(f.Locations, s.locations...)
		f.API = fill(f.API, s.API)
		if f.KeyPair == (detectors.Secret{}) {
			f.KeyPair = s.KeyPair
		}
		f.Keys = appendKeys(f.Keys, s.Spans)
	}
	if f.Sample {
		f.Severity = detectors.SeverityInfo
	}
	var unasked []Location
	for _, s := range others {
		unasked = append(unasked, s.locations...)
	}
	f.Locations = append(f.Locations, moved(f.Locations, unasked)...)
	slices.SortFunc(f.Locations, compareLocations)
	f.Locations = collapse(slices.Compact(f.Locations), unasked)
	return f
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
