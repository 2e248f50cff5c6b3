package scan

import (
	"cmp"
	"slices"

	"github.com/authlete/authlete-scan/detectors"
)

// A Location is where one part of a credential stands.
type Location struct {
	Role   detectors.Role
	Origin Origin
	Start  Position
	End    Position // the position just after the last character

	// LineHash is what GitHub code scanning tells alerts apart by, for a secret
	// in a text that is not known to be checked out, where GitHub could compute
	// it itself; "" elsewhere, and where the text is too large to be read at once.
	LineHash string
}

// wanted reports whether l is a half of a credential that stands on a line that
// was asked for.
func (l *Location) wanted(line func(int) bool) bool {
	if l.Role != detectors.RoleSecret && l.Role != detectors.RoleKey {
		return false
	}
	for n := l.Start.Line; n <= l.End.Line; n++ {
		if line(n) {
			return true
		}
	}
	return false
}

// A Finding is one leaked credential, wherever it stands: the same secret in
// ten places is one finding with ten secret locations.
type Finding struct {
	Fingerprint string
	Kind        detectors.Kind
	Detector    string
	Severity    detectors.Severity
	Confidence  detectors.Confidence
	Sample      bool
	Locations   []Location // secrets first, then by role, target, path and position
	API         detectors.API
	Evidence    []string
	Secret      detectors.Secret
	KeyPair     detectors.Secret // what a private key is a part of; see [detectors.Credential]
	Keys        []string         // the API keys or client IDs it stands beside, the likeliest first

	Verdict // what verification has found out; zero if nobody asked
}

// Title names the credential.
func (f *Finding) Title() string { return f.Kind.Info().Title }

// Primary returns the place to show first: that of the secret.
func (f *Finding) Primary() Location { return f.Locations[0] }

func compareLocations(a, b Location) int {
	return cmp.Or(
		cmp.Compare(roleRank(a.Role), roleRank(b.Role)),
		cmp.Compare(a.Origin.Target, b.Origin.Target),
		cmp.Compare(a.Origin.Path, b.Origin.Path),
		compareObjects(a.Origin.History, b.Origin.History),
		cmp.Compare(a.Start.Line, b.Start.Line),
		cmp.Compare(a.Start.Column, b.Start.Column),
	)
}

func compareObjects(a, b *History) int {
	if a == nil || b == nil {
		return 0
	}
	return compareHistories(a, b)
}

func roleRank(r detectors.Role) int {
	return slices.Index([]detectors.Role{detectors.RoleSecret, detectors.RoleKey, detectors.RoleServiceID, detectors.RoleHost}, r)
}
