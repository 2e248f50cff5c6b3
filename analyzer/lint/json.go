package lint

import (
	"encoding/json"
	"io"

	"github.com/authlete/authlete-scan/analyzer"
)

// The types of the JSON that go vet -json writes: an object of packages, each
// an object of analyzers, each a list of diagnostics.
type (
	jsonDiagnostic struct {
		Category string    `json:"category,omitempty"`
		Posn     string    `json:"posn"`
		End      string    `json:"end"`
		Message  string    `json:"message"`
		URL      string    `json:"url,omitempty"` // go vet leaves it out
		Fixes    []jsonFix `json:"suggested_fixes,omitempty"`
		Related  []jsonRel `json:"related,omitempty"`
	}
	jsonFix struct {
		Message string     `json:"message"`
		Edits   []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		Filename string `json:"filename"`
		Start    int    `json:"start"`
		End      int    `json:"end"`
		New      string `json:"new"`
	}
	jsonRel struct {
		Posn    string `json:"posn"`
		End     string `json:"end"`
		Message string `json:"message"`
	}
)

// WriteJSON writes diagnostics as go vet -json does.
func WriteJSON(w io.Writer, diagnostics []Diagnostic) error {
	tree := map[string]map[string][]jsonDiagnostic{}
	for _, d := range diagnostics {
		if tree[d.Package] == nil {
			tree[d.Package] = map[string][]jsonDiagnostic{}
		}
		tree[d.Package][analyzer.Name] = append(tree[d.Package][analyzer.Name], toJSON(d))
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "\t")
	return e.Encode(tree)
}

func toJSON(d Diagnostic) jsonDiagnostic {
	out := jsonDiagnostic{Category: d.Category, Posn: d.Start.String(), End: d.End.String(), Message: d.Message, URL: d.URL}
	for _, f := range d.Fixes {
		fix := jsonFix{Message: f.Message}
		for _, e := range f.Edits {
			fix.Edits = append(fix.Edits, jsonEdit(e))
		}
		out.Fixes = append(out.Fixes, fix)
	}
	for _, r := range d.Related {
		out.Related = append(out.Related, jsonRel{r.Start.String(), r.End.String(), r.Message})
	}
	return out
}
