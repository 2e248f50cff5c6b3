package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/report"
)

func newRules(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List what is looked for",
		Long: `List what is looked for. A kind says what a credential is and what it opens; a
detector says how it is written down. --enable-rule and --disable-rule take both.`,
		Args: cobra.ArbitraryArgs,
		RunE: group,
	}
	show := newExplain(env)
	show.Use = "show RULE"
	cmd.AddCommand(newRulesList(env), show, newRulesExport(env))
	return cmd
}

func newRulesList(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the kinds and the detectors, one a line",
		Args:  noArgs,
		RunE:  func(*cobra.Command, []string) error { return writeStdout(env.stdout, listRules) },
	}
}

func listRules(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	for _, k := range detectors.Kinds() {
		fmt.Fprintf(t, "kind\t%s\t%s\t%s\n", k.Kind, k.Severity, k.Title)
	}
	for _, d := range detectors.All() {
		fmt.Fprintf(t, "detector\t%s\t\t%s\n", d.ID, d.Title)
	}
	return t.Flush()
}

func newRulesExport(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "export",
		Short: "Write the kinds, the detectors and the schema of a jsonl report as JSON",
		Args:  noArgs,
		RunE:  func(*cobra.Command, []string) error { return writeStdout(env.stdout, exportRules) },
	}
}

// The form of the export.
type (
	ruleExport struct {
		Tool      string           `json:"tool"`
		Version   string           `json:"version"`
		Kinds     []kindExport     `json:"kinds"`
		Detectors []detectorExport `json:"detectors"`
		Schema    json.RawMessage  `json:"report_schema"`
	}
	kindExport struct {
		ID       detectors.Kind `json:"id"`
		Title    string         `json:"title"`
		Severity string         `json:"severity"`
		Opens    string         `json:"opens"`
		Rotate   []string       `json:"rotate"`
		URL      string         `json:"url"`
	}
	detectorExport struct {
		ID    string `json:"id"`
		Title string `json:"title"`
		Doc   string `json:"doc"`
	}
)

func exportRules(w io.Writer) error {
	export := ruleExport{Tool: tool, Version: version(), Detectors: []detectorExport{}, Schema: json.RawMessage(report.Schema())}
	for _, k := range detectors.Kinds() {
		export.Kinds = append(export.Kinds, kindExport{k.Kind, k.Title, k.Severity.String(), k.Opens, k.Rotate, k.URL})
	}
	for _, d := range detectors.All() {
		export.Detectors = append(export.Detectors, detectorExport{d.ID, d.Title, d.Doc})
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(export)
}
