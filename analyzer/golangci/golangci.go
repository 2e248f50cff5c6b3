// Package golangci is authlete-scan as a module plugin of golangci-lint. A
// .custom-gcl.yml that names it makes "golangci-lint custom" build a
// golangci-lint with it; see docs/go.md.
package golangci

import (
	"fmt"

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
	if p.syntax {
		return []*analysis.Analyzer{analyzer.NewSyntax(p.options)}, nil
	}
	return []*analysis.Analyzer{analyzer.New(p.options)}, nil
}

// GetLoadMode says how much golangci-lint has to load.
func (p plugin) GetLoadMode() string {
	if p.syntax {
		return register.LoadModeSyntax
	}
	return register.LoadModeTypesInfo
}
