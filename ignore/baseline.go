package ignore

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// baselineVersion is the version of the file's form.
const baselineVersion = 1

// A Baseline records findings that were known on some day: each credential by
// a salted digest of its fingerprint, with the files it stood in. A new file
// that holds a known credential is not part of the record. It is immutable.
type Baseline struct {
	salt    string
	entries map[string]record // by digest
}

type record struct {
	kind  detectors.Kind
	paths []string // sorted, relative to the scanned target
}

// NewBaseline returns an empty baseline. The salt, 16 random bytes, keeps the
// file from telling that two repositories hold the same credential.
func NewBaseline(salt [16]byte) *Baseline {
	return &Baseline{salt: hex.EncodeToString(salt[:])}
}

// Len returns how many credentials are recorded.
func (b *Baseline) Len() int { return len(b.entries) }

// Apply takes the recorded locations away, and counts the findings that have
// none left. The findings themselves are not changed.
func (b *Baseline) Apply(findings []scan.Finding) (kept []scan.Finding, ignored int) {
	for _, f := range findings {
		known := b.entries[b.digest(f.Fingerprint)].paths
		f, ok := without(f, func(l scan.Location) bool { return slices.Contains(known, l.Origin.Relative()) })
		if ok {
			kept = append(kept, f)
		} else {
			ignored++
		}
	}
	return kept, ignored
}

// Update returns b with findings added to it.
func (b *Baseline) Update(findings []scan.Finding) *Baseline {
	updated := &Baseline{b.salt, maps.Clone(b.entries)}
	if updated.entries == nil {
		updated.entries = map[string]record{}
	}
	for _, f := range findings {
		id := b.digest(f.Fingerprint)
		updated.entries[id] = record{f.Kind, sorted(append(paths(f), b.entries[id].paths...))}
	}
	return updated
}

// Prune returns b without what is not among findings: they must be those of a
// complete scan to which no baseline was applied.
func (b *Baseline) Prune(findings []scan.Finding) *Baseline {
	pruned := &Baseline{b.salt, map[string]record{}}
	for _, f := range findings {
		id := b.digest(f.Fingerprint)
		still := slices.DeleteFunc(paths(f), func(p string) bool { return !slices.Contains(b.entries[id].paths, p) })
		if len(still) > 0 {
			pruned.entries[id] = record{f.Kind, sorted(still)}
		}
	}
	return pruned
}

func (b *Baseline) digest(fingerprint string) string {
	sum := sha256.Sum256([]byte("authlete-scan/baseline/v1\x00" + b.salt + "\x00" + fingerprint))
	return hex.EncodeToString(sum[:])
}

// paths returns where the secret of f stands, by what does not depend on where
// the scan was started.
func paths(f scan.Finding) []string {
	var p []string
	for _, l := range f.Locations {
		if l.Role == detectors.RoleSecret {
			p = append(p, l.Origin.Relative())
		}
	}
	return p
}

func sorted(p []string) []string {
	slices.Sort(p)
	return slices.Compact(p)
}

// The form of the file.
type (
	baselineFile struct {
		Version int             `json:"version"`
		Salt    string          `json:"salt"`
		Entries []baselineEntry `json:"entries"`
	}
	baselineEntry struct {
		ID    string         `json:"id"`
		Kind  detectors.Kind `json:"kind"`
		Paths []string       `json:"paths"`
	}
)

// Write writes b as JSON, in an order that depends on nothing but what it
// holds, so that a change of the file shows what has changed.
func (b *Baseline) Write(w io.Writer) error {
	file := baselineFile{Version: baselineVersion, Salt: b.salt, Entries: []baselineEntry{}}
	for id, r := range b.entries {
		file.Entries = append(file.Entries, baselineEntry{id, r.kind, r.paths})
	}
	slices.SortFunc(file.Entries, func(a, b baselineEntry) int {
		return cmp.Or(slices.Compare(a.Paths, b.Paths), cmp.Compare(a.ID, b.ID))
	})
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(file)
}

// ParseBaseline reads what Write wrote. The error says what is wrong with the
// data, and never holds any of it.
func ParseBaseline(data []byte) (*Baseline, error) {
	var file baselineFile
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return nil, syntaxError(data, err)
	}
	if d.More() {
		return nil, errors.New("more than one JSON value")
	}
	if file.Version != baselineVersion {
		return nil, fmt.Errorf("version %d is not known, only %d", file.Version, baselineVersion)
	}
	if salt, err := hex.DecodeString(file.Salt); err != nil || len(salt) != 16 {
		return nil, errors.New("the salt is not 32 hexadecimal digits")
	}
	b := &Baseline{file.Salt, map[string]record{}}
	for i, e := range file.Entries {
		if !isDigest(e.ID) {
			return nil, fmt.Errorf("the id of entry %d is not 64 lower-case hexadecimal digits", i+1)
		}
		b.entries[e.ID] = record{e.Kind, sorted(e.Paths)}
	}
	return b, nil
}

// syntaxError says where data is not a baseline. The text of err is left out:
// whatever file was named by mistake, nothing of it is shown.
func syntaxError(data []byte, err error) error {
	var syntax *json.SyntaxError
	var mistyped *json.UnmarshalTypeError
	offset := int64(len(data))
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &mistyped):
		offset = mistyped.Offset
	case !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("not a baseline: it has a member that no baseline has")
	}
	line := 1 + bytes.Count(data[:min(offset, int64(len(data)))], []byte("\n"))
	return fmt.Errorf("not a baseline: the JSON is wrong at line %d", line)
}
