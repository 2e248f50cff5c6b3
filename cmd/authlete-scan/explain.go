package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/authlete/authlete-scan/detectors"
)

func newExplain(env environment) *cobra.Command {
	return &cobra.Command{
		Use:     "explain RULE",
		Short:   "Say what a kind of credential opens and how to rotate it, or what a detector recognises",
		Example: `  authlete-scan explain service-access-token`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return withHint(`"authlete-scan rules list" lists the kinds and detectors`, "%s needs one kind or detector", cmd.Name())
			}
			return checkRules(args)
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return ruleIDs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			return writeStdout(env.stdout, func(w io.Writer) error {
				_, err := io.WriteString(w, explain(args[0]))
				return err
			})
		},
	}
}

// explain returns what there is to say about a rule that exists.
func explain(id string) string {
	var b strings.Builder
	for _, k := range detectors.Kinds() {
		if string(k.Kind) == id {
			explainKind(&b, k)
		}
	}
	for _, d := range detectors.All() {
		if d.ID == id {
			explainDetector(&b, d)
		}
	}
	return b.String()
}

func explainKind(b *strings.Builder, k detectors.KindInfo) {
	fmt.Fprintf(b, "%s (kind): %s\n", k.Kind, k.Title)
	fmt.Fprintf(b, "\nSeverity: %s\n\nWhat it opens:\n%s\n\nHow to rotate it:\n", k.Severity, wrap("  ", "  ", k.Opens))
	for i, step := range k.Rotate {
		fmt.Fprintf(b, "%s\n", wrap(fmt.Sprintf("  %d. ", i+1), "     ", step))
	}
	fmt.Fprintf(b, "\n%s\n", k.URL)
}

func explainDetector(b *strings.Builder, d detectors.Detector) {
	fmt.Fprintf(b, "%s (detector): %s\n\n%s\n", d.ID, d.Title, wrap("", "", d.Doc))
	if d.Example != "" {
		fmt.Fprintf(b, "\nExample:\n%s\n", indent(strings.ReplaceAll(d.Example, "%s", "<secret>")))
	}
}

func indent(text string) string {
	return "  " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n  ")
}

// wrap breaks text into lines of at most 80 characters, of which the first
// begins with lead and the others with hang.
func wrap(lead, hang, text string) string {
	const width = 80
	var b strings.Builder
	line := lead
	for _, word := range strings.Fields(text) {
		if len(line)+len(word) > width && len(line) > len(hang) {
			b.WriteString(strings.TrimRight(line, " ") + "\n")
			line = hang
		}
		line += word + " "
	}
	return b.String() + strings.TrimRight(line, " ")
}
