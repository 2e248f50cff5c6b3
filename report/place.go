package report

import (
	"path"
	"path/filepath"
	"strings"

	"github.com/authlete/authlete-scan/scan"
)

// stdin stands for a text that has no path, where a name is needed.
const stdin = "<stdin>"

// display returns where o is the way the user would write it: the target
// joined with the path, with slashes on every system since editors and
// terminals take them everywhere.
func display(o scan.Origin) string {
	target := filepath.ToSlash(o.Target)
	switch {
	case o.Path == "" && o.History != nil:
		return displayObject(o)
	case o.Target == "" && o.Path == "":
		return stdin
	case o.Target == "":
		return o.Path
	case o.IsFile():
		return path.Clean(target)
	}
	switch prefix := path.Clean(target); prefix {
	case ".":
		return o.Path
	case "/":
		return prefix + o.Path
	default:
		return prefix + "/" + o.Path
	}
}

// displayObject names the message of a commit or a tag, or a blob that has no
// path, as git does.
func displayObject(o scan.Origin) string {
	name := o.History.Object
	if prefix := path.Clean(filepath.ToSlash(o.Target)); o.Target != "" && prefix != "." {
		name = prefix + "@" + name
	}
	return name
}

// fileURI returns o as a relative reference below the root of the repository.
// A relative target is taken to be relative to that root, which is where scans
// are started in CI; where an absolute target stands in the repository cannot be
// known, so the path counts from the target.
func fileURI(o scan.Origin) string {
	p := display(o)
	if o.Target == "" || isAbs(o.Target) {
		p = o.Relative()
	}
	p = strings.TrimLeft(p, "/")
	if p == "" && o.History != nil {
		p = o.History.Object
	}
	if p == "" {
		p = "stdin"
	}
	return escapeURI(p)
}

// isAbs holds for /x on Windows too, which has no drive but a root.
func isAbs(target string) bool {
	return filepath.IsAbs(target) || strings.HasPrefix(filepath.ToSlash(target), "/")
}

// pathBytes are the bytes that stand for themselves in the path of a relative
// reference (RFC 3986, pchar and the slash). The colon is not among them: in the
// first segment it would end a scheme.
const pathBytes = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=@/"

// escapeURI percent-encodes p byte by byte, so that a path that is not UTF-8
// survives too.
func escapeURI(p string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(p) {
		if c := p[i]; strings.IndexByte(pathBytes, c) >= 0 {
			b.WriteByte(c)
		} else {
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
	return b.String()
}

// atLeastOne returns p with both numbers at least 1, as every format wants them.
func atLeastOne(p scan.Position) scan.Position {
	return scan.Position{Line: max(1, p.Line), Column: max(1, p.Column)}
}
