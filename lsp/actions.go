package lsp

import (
	"encoding/json"
	"slices"
	"strings"
)

const quickFix = "quickfix"

type (
	codeActionParams struct {
		TextDocument textDocument `json:"textDocument"`
		Range        span         `json:"range"`
		Context      struct {
			Diagnostics []json.RawMessage `json:"diagnostics"`
			Only        []string          `json:"only"`
		} `json:"context"`
	}
	codeAction struct {
		Title       string            `json:"title"`
		Kind        string            `json:"kind"`
		Diagnostics []json.RawMessage `json:"diagnostics,omitempty"` // as the client has sent them
		IsPreferred bool              `json:"isPreferred,omitempty"`
		Edit        *workspaceEdit    `json:"edit,omitempty"`
		Data        *actionData       `json:"data,omitempty"`
	}
	// actionData is what an action is made of whose edit the client asks for
	// only when the user has chosen it.
	actionData struct {
		URI         string   `json:"uri"`
		Fingerprint string   `json:"fingerprint"`
		Start       position `json:"start"`
	}
)

// codeActions returns what can be done about the credentials in a range.
func (s *server) codeActions(params json.RawMessage) (reply, error) {
	var p codeActionParams
	if err := decode(params, &p); err != nil {
		return reply{}, err
	}
	doc, err := s.document(p.TextDocument.URI)
	if err != nil {
		return reply{}, err
	}
	return s.settled(doc, func() (any, error) {
		actions := []codeAction{}
		if len(p.Context.Only) > 0 && !slices.ContainsFunc(p.Context.Only, coversQuickFix) {
			return actions, nil
		}
		t := doc.found.text
		start, end := t.offset(p.Range.Start, s.client.encoding), t.offset(p.Range.End, s.client.encoding)
		for _, f := range s.secretsIn(doc) {
			if f.start <= max(start, end) && min(start, end) <= f.end {
				actions = append(actions, s.fix(doc, &f, p.Context.Diagnostics)...)
			}
		}
		return actions, nil
	}), nil
}

func coversQuickFix(kind string) bool {
	return kind == "" || kind == quickFix || strings.HasPrefix(quickFix, kind+".")
}

// fix returns what can be done about one secret, the best first.
func (s *server) fix(doc *document, f *sighting, known []json.RawMessage) []codeAction {
	var actions []codeAction
	add := func(title string, edit *workspaceEdit) {
		if edit != nil {
			actions = append(actions, codeAction{Title: title, Kind: quickFix, Edit: edit})
		}
	}
	l, t := languageOf(doc), doc.found.text
	if changes, variable, ok := l.readEnvironment(f, t); ok {
		add("Read it from $"+variable, s.edit().in(doc, t, changes))
	}
	if move, ok := s.move(doc, f); ok {
		actions = append(actions, move)
	}
	if s.isEnvironmentFile(doc) {
		add("Have git ignore this file", s.ignoreInGit(s.edit(), doc.project, doc.name))
	}
	if c, ok := l.allow(f, t); ok {
		add("Allow it on this line, for a reason", s.edit().in(doc, t, []change{c}))
	}
	add("Allow it everywhere, for a reason, in "+ignoreFile, s.accept(doc, f))
	for i := range actions {
		actions[i].Diagnostics = of(f, known)
		actions[i].IsPreferred = i == 0 && actions[i].Edit != nil && strings.HasPrefix(actions[i].Title, "Read")
	}
	return actions
}

// of returns those of the client's diagnostics that are about f.
func of(f *sighting, known []json.RawMessage) []json.RawMessage {
	var all []json.RawMessage
	for _, raw := range known {
		var d struct {
			Data diagnosticData `json:"data"`
		}
		if json.Unmarshal(raw, &d) == nil && d.Data.Fingerprint == f.Fingerprint {
			all = append(all, raw)
		}
	}
	return all
}

// resolve completes an action that the user has chosen.
func (s *server) resolve(params json.RawMessage) (reply, error) {
	var action codeAction
	if err := decode(params, &action); err != nil {
		return reply{}, err
	}
	if action.Data == nil {
		return reply{result: json.RawMessage(params)}, nil
	}
	doc, err := s.document(action.Data.URI)
	if err != nil {
		return reply{}, err
	}
	return s.settled(doc, func() (any, error) {
		for _, f := range s.secretsIn(doc) {
			at := doc.found.text.position(f.start, s.client.encoding)
			if f.Fingerprint == action.Data.Fingerprint && at == action.Data.Start {
				if action.Edit = s.moveEdit(doc, &f); action.Edit != nil {
					return action, nil
				}
			}
		}
		return nil, &responseError{Code: codeContentModified, Message: "the text has changed since the action was offered"}
	}), nil
}
