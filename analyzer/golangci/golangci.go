// Package golangci is authlete-scan as a module plugin of golangci-lint. A
// .custom-gcl.yml that names it makes "golangci-lint custom" build a
// golangci-lint with it; see docs/go.md.
package golangci

import (
	"fmt"
	"path/filepath"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/authlete/authlete-scan/analyzer"
)

// golangci-lint finds plugins only by what they register when they are linked.
func init() { register.Plugin(analyzer.Name, New) }

// Settings are what linters.settings.custom.authletescan.settings can say in
// .golangci.yml.
type Settings struct {
	// Syntax leaves the types alone and reads only the text: it is fast, and
	// looks at packages that do not compile, too.
	Syntax bool `json:"syntax"`

	Confidence string   `json:"confidence"` // as analyzer.Options
	Hosts      []string `json:"hosts"`
	Disable    []string `json:"disable"`
	Samples    bool     `json:"samples"`
}

// New makes the plugin of its settings.
func New(conf any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[Settings](conf)
	if err != nil {
		return nil, fmt.Errorf("reading the settings of %s: %w", analyzer.Name, err)
	}
	p := plugin{s.Syntax, analyzer.Options{Confidence: s.Confidence, Hosts: s.Hosts, Disable: s.Disable, Samples: s.Samples}}
	if err := p.options.Check(); err != nil {
		return nil, fmt.Errorf("reading the settings of %s: %w", analyzer.Name, err)
	}
	return p, nil
}

type plugin struct {
	syntax  bool
	options analyzer.Options
}

// BuildAnalyzers returns the one analyzer.
func (p plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	a := analyzer.New(p.options)
	if p.syntax {
		a = analyzer.NewSyntax(p.options)
	}
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) { return run(inOnePlace(pass)) }
	return []*analysis.Analyzer{a}, nil
}

// inOnePlace returns a pass whose diagnostics say in words where a value is
// written. golangci-lint makes an issue of each place that is related, which a
// nolint comment where the value is used would not silence.
func inOnePlace(pass *analysis.Pass) *analysis.Pass {
	p := *pass
	p.Report = func(d analysis.Diagnostic) {
		for _, r := range d.Related {
			at := pass.Fset.Position(r.Pos)
			d.Message += fmt.Sprintf("; %s: %s:%d", r.Message, filepath.Base(at.Filename), at.Line)
		}
		d.Related = nil
		pass.Report(d)
	}
	return &p
}

// GetLoadMode says how much golangci-lint has to load.
func (p plugin) GetLoadMode() string {
	if p.syntax {
		return register.LoadModeSyntax
	}
	return register.LoadModeTypesInfo
}
