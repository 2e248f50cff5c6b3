package scan

import (
	"cmp"
	"slices"

	"github.com/authlete/authlete-scan/detectors"
)

// Join makes one finding of all that are about one secret, as a scan of all
// their texts does. The findings must be of scans whose Options say Apart; those
// of the result are sorted by place and meet the other Options.
func Join(findings []Finding, o Options) []Finding {
	groups := map[string][]Finding{}
	for _, f := range findings {
		groups[f.Fingerprint] = append(groups[f.Fingerprint], f)
	}
	var joined []Finding
	for _, group := range groups {
		slices.SortFunc(group, func(a, b Finding) int {
			return cmp.Or(detectors.CompareTelling(a.credential(), b.credential()), compareLocations(a.Primary(), b.Primary()))
		})
		f := combine(group)
		slices.SortFunc(f.Locations, compareLocations)
		f.Locations = slices.Compact(f.Locations)
		if o.wants(&f) {
			joined = append(joined, f)
		}
	}
	slices.SortFunc(joined, compareFindings)
	return joined
}

// credential returns what findings are compared by.
func (f *Finding) credential() detectors.Credential {
	return detectors.Credential{Kind: f.Kind, Confidence: f.Confidence}
}

// wants reports whether a finding is to be reported.
func (o *Options) wants(f *Finding) bool {
	return f.Confidence >= o.MinConfidence && (o.Samples || !f.Sample)
}

func compareFindings(a, b Finding) int {
	return cmp.Or(compareLocations(a.Primary(), b.Primary()), cmp.Compare(a.Fingerprint, b.Fingerprint))
}

// combine makes one finding of those of one secret, the most telling first. The
// locations are left as they come.
func combine(group []Finding) Finding {
	f := group[0]
	f.Keys, f.Locations = slices.Clone(f.Keys), slices.Clone(f.Locations)
	for _, other := range group[1:] {
		f.Sample = f.Sample || other.Sample
		f.Locations = append(f.Locations, other.Locations...)
		f.API = fill(f.API, other.API)
		if f.KeyPair == (detectors.Secret{}) {
			f.KeyPair = other.KeyPair
		}
		for _, key := range other.Keys {
			if !slices.Contains(f.Keys, key) {
				f.Keys = append(f.Keys, key)
			}
		}
	}
	if f.Sample {
		f.Severity = detectors.SeverityInfo
	}
	return f
}
