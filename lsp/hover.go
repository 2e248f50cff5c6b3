package lsp

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

type placeParams struct {
	TextDocument textDocument `json:"textDocument"`
	Position     position     `json:"position"`
}

type (
	hoverResult struct {
		Contents markup `json:"contents"`
		Range    span   `json:"range"`
	}
	markup struct {
		Kind  string `json:"kind"`
		Value string `json:"value"`
	}
)

// The kinds of markup.
const (
	markdown  = "markdown"
	plaintext = "plaintext"
)

// hover says what a credential is, what it opens and how to rotate it.
func (s *server) hover(params json.RawMessage) (reply, error) {
	var p placeParams
	if err := decode(params, &p); err != nil {
		return reply{}, err
	}
	doc, err := s.document(p.TextDocument.URI)
	if err != nil {
		return reply{}, err
	}
	return s.settled(doc, func() (any, error) {
		t := doc.found.text
		at := t.offset(p.Position, s.client.encoding)
		for _, f := range s.secretsIn(doc) {
			if f.start <= at && at <= f.end {
				return hoverResult{s.describe(f.Finding), t.span(f.start, f.end, s.client.encoding)}, nil
			}
		}
		return nil, nil
	}), nil
}

// describe says all there is to say of a finding.
func (s *server) describe(f *scan.Finding) markup {
	info := f.Kind.Info()
	var b strings.Builder
	if s.client.markdown {
		fmt.Fprintf(&b, "**%s**, %s severity, %s confidence\n\n", info.Title, f.Severity, f.Confidence)
	} else {
		fmt.Fprintf(&b, "%s, %s severity, %s confidence\n\n", info.Title, f.Severity, f.Confidence)
	}
	if len(f.Evidence) > 0 {
		fmt.Fprintf(&b, "%s\n\n", strings.Join(f.Evidence, " "))
	}
	if api := describeAPI(f.API); api != "" {
		fmt.Fprintf(&b, "API: %s\n\n", s.literal(api))
	}
	fmt.Fprintf(&b, "What it opens: %s\n\nHow to rotate it:\n\n", info.Opens)
	for i, step := range info.Rotate {
		fmt.Fprintf(&b, "%d. %s\n", i+1, step)
	}
	fmt.Fprintf(&b, "\nMore: %s\n\n", info.URL)
	fmt.Fprintf(&b, "Fingerprint: %s\n", s.literal(f.Fingerprint))
	if s.client.markdown {
		return markup{markdown, b.String()}
	}
	return markup{plaintext, b.String()}
}

// literal returns what comes from a text so that it is no markup.
func (s *server) literal(text string) string {
	if s.client.markdown {
		return "`" + strings.ReplaceAll(text, "`", "'") + "`"
	}
	return text
}

// describeAPI says what is known about an API; "" if that is nothing.
func describeAPI(a detectors.API) string {
	generation := map[string]string{"2": "Authlete 2.x", "3": "Authlete 3.0"}[a.Generation]
	known := []string{generation, a.Host}
	if a.Region != "" {
		known = append(known, "region "+a.Region)
	}
	if a.ServiceID != "" {
		known = append(known, "service "+a.ServiceID)
	}
	return strings.Join(slices.DeleteFunc(known, func(s string) bool { return s == "" }), ", ")
}
