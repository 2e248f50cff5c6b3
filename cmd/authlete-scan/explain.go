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
	for _, d := range detectorRules() {
		if d.id == id {
			fmt.Fprintf(&b, "%s (detector): %s\n", d.id, d.title)
			if d.doc != "" {
				fmt.Fprintf(&b, "\n%s\n", strings.TrimSpace(d.doc))
			}
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

// wrap breaks text into lines of at most 80 characters, of which the first
// begins with lead and the others with indent.
func wrap(lead, indent, text string) string {
	const width = 80
	var b strings.Builder
	line := lead
	for _, word := range strings.Fields(text) {
		if len(line)+len(word) > width && len(line) > len(indent) {
			b.WriteString(strings.TrimRight(line, " ") + "\n")
			line = indent
		}
		line += word + " "
	}
	return b.String() + strings.TrimRight(line, " ")
}
