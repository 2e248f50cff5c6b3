package report

import (
	"net/url"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/scan"
)

func TestPlaces(t *testing.T) {
	tests := []struct {
		target, path             string
		display, relative, sarif string
	}{
		{".", "a.txt", "a.txt", "a.txt", "a.txt"},
		{".", "a/b.txt", "a/b.txt", "a/b.txt", "a/b.txt"},
		{"./", "a.txt", "a.txt", "a.txt", "a.txt"},
		{"sub", "a.txt", "sub/a.txt", "a.txt", "sub/a.txt"},
		{"./sub/", "a.txt", "sub/a.txt", "a.txt", "sub/a.txt"},
		{"..", "a.txt", "../a.txt", "a.txt", "../a.txt"},
		{"/srv/repo", "x/a.txt", "/srv/repo/x/a.txt", "x/a.txt", "x/a.txt"},
		{"/", "x/a.txt", "/x/a.txt", "x/a.txt", "x/a.txt"},
		// a target that is a file
		{"sub/a.txt", "a.txt", "sub/a.txt", "a.txt", "sub/a.txt"},
		{"sub/a.txt", "", "sub/a.txt", "a.txt", "sub/a.txt"},
		{"/srv/a.txt", "a.txt", "/srv/a.txt", "a.txt", "a.txt"},
		{"/srv/a.txt", "", "/srv/a.txt", "a.txt", "a.txt"},
		// standard input
		{"", "", "<stdin>", "", "stdin"},
		{"", "src/named.go", "src/named.go", "src/named.go", "src/named.go"},
		// what a URI cannot hold
		{".", "a b#c?d%e", "a b#c?d%e", "a b#c?d%e", "a%20b%23c%3Fd%25e"},
		{".", `c:\x.txt`, `c:\x.txt`, `c:\x.txt`, "c%3A%5Cx.txt"},
		{".", "é\xff\n", "é\xff\n", "é\xff\n", "%C3%A9%FF%0A"},
		{".", "it's (1)+[2]@home.txt", "it's (1)+[2]@home.txt", "it's (1)+[2]@home.txt", "it's%20(1)+%5B2%5D@home.txt"},
	}
	for _, test := range tests {
		o := scan.Origin{Target: test.target, Path: test.path}
		assert.Equal(t, test.display, display(o), "%q", o)
		assert.Equal(t, test.relative, o.Relative(), "%q", o)
		assert.Equal(t, test.sarif, fileURI(o), "%q", o)
	}
}

// TestURI: other people's parsers get back what we put in.
func TestURI(t *testing.T) {
	for c := range 256 {
		p := "a" + string([]byte{byte(c)}) + "b"
		u, err := url.Parse(escapeURI(p))
		require.NoError(t, err)
		assert.Equal(t, p, u.Path)
		assert.Equal(t, url.URL{Path: u.Path, RawPath: u.RawPath}, *u)
	}
}
