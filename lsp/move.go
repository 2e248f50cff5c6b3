package lsp

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
)

const envFile = ".env"

// move returns the action that moves a secret to the file .env, where there is
// an expression that reads it from the environment. The edit holds the value, so
// that a client that can is sent it only when the user has chosen the action.
func (s *server) move(doc *document, f *sighting) (codeAction, bool) {
	edit := s.moveEdit(doc, f)
	if edit == nil {
		return codeAction{}, false
	}
	action := codeAction{Title: "Move it to .env, which git is to ignore", Kind: quickFix, Edit: edit}
	if s.client.resolves {
		action.Edit = nil
		action.Data = &actionData{doc.uri, f.Fingerprint, doc.found.text.position(f.start, s.client.encoding)}
	}
	return action, true
}

// moveEdit takes the value out of the client's own text: nothing of what the
// scanner holds is revealed.
func (s *server) moveEdit(doc *document, f *sighting) *workspaceEdit {
	l, t := languageOf(doc), doc.found.text
	if doc.path == "" {
		return nil
	}
	lit, ok := l.literalOf(f, t)
	if !ok {
		return nil
	}
	value := t.body[f.start:f.end]
	path := filepath.Join(doc.project.dir, envFile)
	variable := s.freeVariable(path, variableOf(f), value)
	changes, ok := l.look(lit, t, variable)
	if !ok {
		return nil
	}
	e := s.edit()
	e.in(doc, t, changes)
	s.ignoreInGit(e, doc.project, envFile)
	return e.appendLine(path, variable+"="+string(value))
}

// freeVariable returns a name under which a file of variables has either no
// value or this one.
func (s *server) freeVariable(path, variable string, value []byte) string {
	doc, err := s.read(path)
	if err != nil {
		return variable
	}
	set := map[string][]byte{}
	for line := range bytes.Lines(doc.text.body) {
		name, v, _ := bytes.Cut(line, []byte("="))
		name = bytes.TrimPrefix(bytes.TrimSpace(name), []byte("export "))
		set[strings.TrimSpace(string(name))] = bytes.TrimSpace(v)
	}
	free := variable
	for n := 2; ; n++ {
		if v, taken := set[free]; !taken || bytes.Equal(v, value) {
			return free
		}
		free = fmt.Sprintf("%s_%d", variable, n)
	}
}
