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
	switch remote := u.Host != "" && u.Host != "localhost"; {
	case windows && remote:
		path = "//" + u.Host + path
	case remote:
		return ""
	case windows && len(path) > 2 && path[2] == ':': // /c:/Users
		path = strings.ToUpper(path[1:2]) + path[2:]
	}
	return filepath.Clean(filepath.FromSlash(path))
}

const windows = filepath.Separator == '\\'

// uriOf returns the URI of the file at an absolute path.
func uriOf(path string) string {
	path = filepath.ToSlash(path)
	u := url.URL{Scheme: "file", Path: path}
	switch rest, remote := strings.CutPrefix(path, "//"); {
	case windows && remote:
		u.Host, u.Path, _ = strings.Cut(rest, "/")
		u.Path = "/" + u.Path
	case !strings.HasPrefix(path, "/"):
		u.Path = "/" + path
	}
	return u.String()
}
