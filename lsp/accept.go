package lsp

import (
	"bytes"
	"path"
	"path/filepath"
	"strings"
)

const (
	ignoreFile = ".authletescanignore"
	why        = "say why" // stands where the user is to give a reason
)

// allow returns the change that allows a secret by a comment on the line above
// it: what follows a value on its line is part of it in many files. Where no
// comment can stand there is none.
func (l *language) allow(f *sighting, t *text) (change, bool) {
	line := t.line(f.start)
	if l.open == "" {
		return change{}, false
	}
	if line > 0 {
		above := t.body[t.starts[line-1]:t.end(line-1)]
		if bytes.HasSuffix(bytes.TrimRight(above, " \t"), []byte(`\`)) {
			return change{}, false // the line goes on
		}
	}
	start := t.starts[line]
	whole := t.body[start:t.end(line)]
	indent := whole[:len(whole)-len(bytes.TrimLeft(whole, " \t"))]
	comment := strings.TrimSpace(l.open + " authlete-scan:allow-next-line -- " + why + " " + l.close)
	return insertion(start, string(indent)+comment+t.newline()), true
}

// newline returns how the lines of a text end.
func (t *text) newline() string {
	if len(t.starts) > 1 && bytes.HasSuffix(t.body[:t.starts[1]], []byte("\r\n")) {
		return "\r\n"
	}
	return "\n"
}

// accept returns the edit that accepts a credential by its fingerprint.
func (s *server) accept(doc *document, f *sighting) *workspaceEdit {
	dir := doc.project.dir
	if dir == "" {
		return nil
	}
	return s.edit().appendLine(filepath.Join(dir, ignoreFile), f.Fingerprint+" -- "+why)
}

// isEnvironmentFile reports whether a document is a file of variables that is
// meant to hold secrets, and not to be committed.
func (s *server) isEnvironmentFile(doc *document) bool {
	base := path.Base(doc.name)
	return doc.path != "" && doc.project.dir != "" && (base == envFile || strings.HasPrefix(base, envFile+".") && !strings.HasSuffix(base, ".example"))
}

// ignoreInGit returns the edit that keeps a file out of the repository.
func (s *server) ignoreInGit(e *editor, p *project, name string) *workspaceEdit {
	if p.Files(nil).Left(name) != "" {
		return e.done()
	}
	return e.appendLine(filepath.Join(p.dir, ".gitignore"), "/"+name)
}
