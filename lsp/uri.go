package lsp

import (
	"net/url"
	"path/filepath"
	"strings"
)

// pathOf returns the path of the file that a URI names; "" if it names none.
func pathOf(uri string) string {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" || u.Path == "" {
		return ""
	}
	path := u.Path
	switch {
	case len(path) > 2 && path[2] == ':' && isLetter(path[1]): // /c:/Users, as Windows has it
		path = strings.ToUpper(path[1:2]) + path[2:]
	case u.Host != "" && u.Host != "localhost":
		path = "//" + u.Host + path
	}
	return filepath.Clean(filepath.FromSlash(path))
}

// uriOf returns the URI of the file at an absolute path.
func uriOf(path string) string {
	path = filepath.ToSlash(path)
	u := url.URL{Scheme: "file", Path: path}
	switch rest, unc := strings.CutPrefix(path, "//"); {
	case unc:
		u.Host, u.Path, _ = strings.Cut(rest, "/")
		u.Path = "/" + u.Path
	case !strings.HasPrefix(path, "/"):
		u.Path = "/" + path
	}
	return u.String()
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
