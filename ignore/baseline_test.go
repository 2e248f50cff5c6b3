package ignore

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/scan"
)

func encoded(t *testing.T, b *Baseline) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, b.Write(&out))
	return out.String()
}

func TestBaselineLeavesOutWhatItKnows(t *testing.T) {
	t.Parallel()
	known := []scan.Finding{finding("one", "a", "b"), finding("two", "c")}
	b := NewBaseline([16]byte{1}).Update(known)
	kept, ignored := b.Apply([]scan.Finding{
		finding("one", "a", "new"), // a new place
		finding("two", "c"),
		finding("three", "a"), // another credential in a known place
	})
	assert.Equal(t, []string{"new", "a"}, places(kept))
	assert.Equal(t, 1, ignored)
}

func TestBaselineUpdateAndPrune(t *testing.T) {
	t.Parallel()
	b := NewBaseline([16]byte{1}).Update([]scan.Finding{finding("one", "a", "b"), finding("two", "c")})
	now := []scan.Finding{finding("one", "b", "d"), finding("three", "e")}
	updated := b.Update(now)
	assert.Equal(t, 2, b.Len(), "the old one is changed")
	assert.Equal(t, 3, updated.Len())
	kept, _ := updated.Apply(append(now, finding("one", "a"), finding("two", "c")))
	assert.Empty(t, kept)

	pruned := b.Prune(now)
	kept, ignored := pruned.Apply([]scan.Finding{finding("one", "a", "b", "d"), finding("two", "c"), finding("three", "e")})
	assert.Equal(t, []string{"a d", "c", "e"}, places(kept))
	assert.Zero(t, ignored)
	assert.Equal(t, 1, pruned.Len())
}

func TestBaselineFile(t *testing.T) {
	t.Parallel()
	findings := []scan.Finding{finding("one", "b", "a", "a"), finding("two", "c"), finding("three", "a")}
	b := NewBaseline([16]byte{1}).Update(findings)
	text := encoded(t, b)
	again, err := ParseBaseline([]byte(text))
	require.NoError(t, err)
	assert.Equal(t, b, again)
	assert.Equal(t, text, encoded(t, NewBaseline([16]byte{1}).Update([]scan.Finding{findings[2], findings[1]}).Update(findings)))

	// Neither secrets nor what could be compared between repositories.
	assert.NotContains(t, text, "one")
	assert.NotContains(t, text, findings[0].Fingerprint)
	assert.NotContains(t, text, strings.TrimPrefix(findings[0].Fingerprint, "sha256:"))
	assert.NotContains(t, encoded(t, NewBaseline([16]byte{2}).Update(findings)), b.digest(findings[0].Fingerprint))

	assert.Contains(t, encoded(t, NewBaseline([16]byte{})), `"entries": []`)
}

func TestParseBaselineErrors(t *testing.T) {
	t.Parallel()
	salt := `"salt":"01000000000000000000000000000000"`
	for text, want := range map[string]string{
		``:                              "the JSON is wrong at line 1",
		"\nhunter2=hunter2":             "the JSON is wrong at line 2",
		"{\"version\":1,\n\"salt\":\n":  "the JSON is wrong at line 3",
		`[]`:                            "the JSON is wrong at line 1",
		`{"hunter2":1}`:                 "it has a member that no baseline has",
		`{}`:                            "version 0 is not known, only 1",
		`{"version":2,` + salt + `}`:    "version 2 is not known, only 1",
		`{"version":1}`:                 "the salt is not 32 hexadecimal digits",
		`{"version":1,` + salt + `} {}`: "more than one JSON value",
		`{"version":1,` + salt + `,"entries":[{"id":"hunter2"}]}`: "the id of entry 1 is not 64",
	} {
		_, err := ParseBaseline([]byte(text))
		assert.ErrorContains(t, err, want, text)
		assert.NotContains(t, fmt.Sprint(err), "hunter2")
	}
}

// What is not a baseline is an error, and what is one survives.
func FuzzParseBaseline(f *testing.F) {
	f.Add([]byte(`{"version":1,"salt":"01000000000000000000000000000000","entries":[{"id":"` + strings.Repeat("0", 64) + `","kind":"api-secret","paths":["a"]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := ParseBaseline(data)
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := b.Write(&out); err != nil {
			t.Fatal(err)
		}
		if _, err := ParseBaseline(out.Bytes()); err != nil {
			t.Fatal(err)
		}
	})
}
