package scan

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
)

// The hashes are what the upload action of GitHub (github/codeql-action 4.36.3)
// computed for these texts.
func TestLineHashes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		text string
		want string
	}{
		{"", "c129715d7a2bc9a3:1"},
		{"one\n", "f24741a93d04f387:1 c129715d7a2bc9a3:1"},
		{"one", "37d1a24550e3f429:1"},
		{"# a \tb\r\nkey = value\r\r\n\n  \tend \r \nlast",
			"29a0d904902c6df7:1 ae8d2d0441214fa3:1 2d35fa14b9245f6a:1 90acfef8c32137e8:1 f0e0b3ee34ac821e:1 2bafa474670c5ca1:1 58429ecce5a8d0db:1"},
		{strings.Repeat("AUTHLETE_BASE_URL=https://us.authlete.com\n", 4),
			"cffd39c074b007da:1 cffd39c074b007da:2 c54ceb137e57f5a5:1 69111a91db9331b0:1 c129715d7a2bc9a3:1"},
		{strings.Repeat("\ufeffパス = 😀\n", 3) + strings.Repeat("x", 250) + "\nz\n",
			"6c29dd862fb7a9b7:1 ffac31f56d84be96:1 ba91d6c6429eb0e9:1 52b56201ffb58620:1 95de0951c928fa27:1 c129715d7a2bc9a3:1"},
		{"a\xffb\n\xfe\n", "c88da9ad54e35084:1 a88b3c201b7e6ebe:1 c129715d7a2bc9a3:1"},
	} {
		want := strings.Fields(test.want)
		all := map[int]bool{}
		for i := range want {
			all[i+1] = true
		}
		got := lineHashes([]byte(test.text), all)
		for i, hash := range want {
			assert.Equal(t, hash, got[i+1], "line %d of %q", i+1, test.text)
			only := lineHashes([]byte(test.text), map[int]bool{i + 1: true})
			assert.Equal(t, map[int]string{i + 1: hash}, only)
		}
		assert.Empty(t, lineHashes([]byte(test.text), map[int]bool{len(want) + 1: true, 0: true}))
	}
}

// A secret in history has the hash of its line, so that GitHub knows it again
// though its file is not checked out. Nothing else needs one.
func TestVisitLineHash(t *testing.T) {
	t.Parallel()
	sum := sha256.Sum256([]byte("line hash"))
	secret := base64.RawURLEncoding.EncodeToString(sum[:])
	body := []byte("# one\n# two\nAUTHLETE_SERVICE_ACCESS_TOKEN=" + secret + " # https://us.authlete.com\n")
	want := lineHashes(body, map[int]bool{3: true})[3]
	assert.NotEmpty(t, want)
	inHistory := Origin{Path: "a.env", History: &History{Object: "x"}}
	for _, test := range []struct {
		text Text
		want string
	}{
		{Text{Origin: inHistory, Body: body}, want},
		{Text{Origin: Origin{Path: "a.env"}, Body: body}, ""},
		{Text{Origin: inHistory, Body: body, Start: Position{Line: 1, Column: 1}}, ""}, // a piece
	} {
		s := New(Options{Detectors: detectors.NewSet(detectors.Options{}), Workers: 1, MinConfidence: detectors.Medium})
		s.Visit(test.text)
		findings := s.result().Findings
		require.Len(t, findings, 1)
		for _, l := range findings[0].Locations {
			if l.Role == detectors.RoleSecret {
				assert.Equal(t, test.want, l.LineHash)
			} else {
				assert.Empty(t, l.LineHash)
			}
		}
	}
}
