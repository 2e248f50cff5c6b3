package report

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/authlete/authlete-scan/scan"
)

func TestVisible(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"a b/ü/日本.txt", "a b/ü/日本.txt"},
		{`C:\new\table`, `C:\new\table`},
		{"a\nb\r\tc\x00", `a\nb\r\tc\x00`},
		{"\x1b[31m\x7f", `\x1b[31m\x7f`},
		{"\u009b31m", `\u009b31m`},
		{"\u202egpj.exe\u2028\u200b\ufeff\u00a0", `\u202egpj.exe\u2028\u200b\ufeff\u00a0`},
		{"\xff\xfe\x80", `\xff\xfe\x80`},
		{"\U000e0041", `\U000e0041`},
		{"'\"\ufffd", "'\"\ufffd"},
		{"a#b [#1] man/Foo::Bar.3pm", "a#b [#1] man/Foo::Bar.3pm"},
		{"a##[set-output name=x]y", `a\x23#[set-output name=x]y`},
		{"###vso[x] ##", `#\x23#vso[x] ##`},
		{"::error::x", `\x3a:error::x`},
		{"a ::error::x", `a \x3a:error::x`},
		{":", `\x3a`},
		{" :", ` \x3a`},
		{":a :b a:", ":a :b a:"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, visible(test.in))
	}
}

// FuzzText: whatever a path, a reason or a sentence holds, a report is lines of
// printable text, and as many of them as it would be for a harmless path.
func FuzzText(f *testing.F) {
	f.Add(".", "evil\nb.go:1:1: low: x (y)", "\x1b[2J\u202e")
	f.Add("\r", "\xff", "one\u2028two")
	f.Add("", "", "")
	f.Fuzz(func(t *testing.T, target, path, text string) {
		for _, w := range []Text{{}, {Verbose: true}, {Quiet: true}} {
			got := render(t, w, testRun(), hostileResult(target, path, text))
			assert.True(t, utf8.ValidString(got))
			for _, r := range got {
				if r != '\n' && !unicode.IsPrint(r) {
					t.Fatalf("%q in %q", r, got)
				}
			}
		}
		quiet := render(t, Text{Quiet: true}, testRun(), hostileResult(target, path, text))
		assert.Equal(t, 2, strings.Count(quiet, "\n"), "one line for the place, one for the problem")
	})
}

func hostileResult(target, path, text string) scan.Result {
	f := secretAt(path)
	f.Locations[0].Origin.Target = target
	f.Evidence = []string{text}
	f.API.Host, f.API.ServiceID, f.Detector = text, text, text
	return scan.Result{
		Findings: []scan.Finding{f},
		Summary: scan.Summary{
			Skipped:  []scan.Skip{{Path: path, Reason: text}},
			Problems: []scan.Problem{{Path: path, Reason: text}},
			Notes:    []string{text},
		},
	}
}
