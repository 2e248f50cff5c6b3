package detectors

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// seed adds the corpus and the examples of the detectors.
func seed(f *testing.F) {
	for _, d := range All() {
		f.Add([]byte(fmt.Sprintf(d.Example, token("fuzz"))))
	}
	err := filepath.WalkDir("../testdata/corpus/files", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := os.ReadFile(path)
		if len(body) < 4000 {
			f.Add(body)
		}
		return err
	})
	if err != nil {
		f.Fatal(err)
	}
}

// FuzzFind holds whatever Find says to be true of any text: places are in
// range and in order, what stands there is the secret, the prefilter changes
// nothing, the text is left alone, and no evidence holds a secret.
func FuzzFind(f *testing.F) {
	seed(f)
	set := all()
	f.Fuzz(func(t *testing.T, body []byte) {
		before := bytes.Clone(body)
		text := Text{Path: "a/service_access_token", Body: body}
		found, _ := set.Find(text)
		require.Equal(t, before, body)
		without, _ := set.find(text, nil)
		require.Equal(t, show(text, without), show(text, found), "with and without the prefilter")
		last := 0
		for _, c := range found {
			for i, s := range c.Spans {
				require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(body))
				require.Equal(t, i == 0, s.Role == RoleSecret)
			}
			require.LessOrEqual(t, last, c.Spans[0].Start)
			last = c.Spans[0].Start
			require.GreaterOrEqual(t, len(c.Secret.Reveal()), 20)
			require.NotContains(t, strings.Join(c.Evidence, " "), c.Secret.Reveal())
			require.NotEmpty(t, c.Kind.Info().Title)
		}
	})
}

// FuzzRuns looks for the runs that a search byte by byte finds.
func FuzzRuns(f *testing.F) {
	seed(f)
	f.Add(bytes.Repeat([]byte("x"), chunkSize))
	f.Fuzz(func(t *testing.T, text []byte) {
		require.Equal(t, naiveRuns(text), slices.Collect(runs(text)))
	})
}

// FuzzAllow checks that a comment only ever allows: it neither adds nor moves a
// finding, and what it allows would be found without it.
func FuzzAllow(f *testing.F) {
	seed(f)
	set := all()
	f.Fuzz(func(t *testing.T, body []byte) {
		if bytes.Contains(body, []byte("authlete-scan")) {
			return
		}
		found, _ := set.Find(Text{Body: body})
		for _, c := range found {
			require.False(t, c.Allowed)
			end := c.Spans[0].End
			if n := bytes.IndexByte(body[end:], '\n'); n >= 0 {
				end += n
			} else {
				end = len(body)
			}
			reason, ok := Allowed(append(bytes.Clone(body[:end]), " authlete-scan:allow -- x\n"...), c.Spans[0].Start, c.Spans[0].End, c.Kind)
			require.True(t, ok)
			require.Equal(t, "x", reason)
		}
	})
}

// FuzzDecode checks that UTF-16 is read as it was written.
func FuzzDecode(f *testing.F) {
	f.Add("service.api_secret = x\n日本語😀\n")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsRune(text, 0xFEFF) {
			return
		}
		little, big := []byte{0xFF, 0xFE}, []byte{0xFE, 0xFF}
		for _, u := range utf16.Encode([]rune(text)) {
			little = append(little, byte(u), byte(u>>8))
			big = append(big, byte(u>>8), byte(u))
		}
		if strings.HasPrefix(text, "\x00") {
			return // UTF-32, as far as anybody can tell
		}
		require.Equal(t, text, string(Decode(little)))
		require.Equal(t, text, string(Decode(big)))
	})
}
