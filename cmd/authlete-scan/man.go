package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func newMan(env environment) *cobra.Command {
	return &cobra.Command{
		Use:     "man",
		Short:   "Print the manual page",
		Example: `  authlete-scan man > authlete-scan.1`,
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return writeStdout(env.stdout, func(w io.Writer) error {
				_, err := io.WriteString(w, manPage(cmd.Root()))
				return err
			})
		},
	}
}

// manPage returns the manual page of root and all its commands. It has no
// date, so that the same program always prints the same page.
func manPage(root *cobra.Command) string {
	var m manual
	m.line(".TH AUTHLETE-SCAN 1 \"\" %q", tool+" "+version())
	m.section("NAME")
	m.text(tool + ` \- ` + roff(root.Short))
	m.section("SYNOPSIS")
	m.line(".B %s\n.br", roff(root.Use))
	m.commands(root, func(c *cobra.Command) { m.line(".B %s\n.br", roff(synopsis(c))) })
	m.section("DESCRIPTION")
	m.paragraphs(rootLong)
	m.section("OPTIONS")
	m.flags(root.LocalFlags())
	m.section("COMMANDS")
	m.commands(root, m.command)
	m.section("EXIT STATUS")
	m.example(exitHelp)
	m.section("EXAMPLES")
	m.example(root.Example)
	return m.String()
}

// A manual is a page in the making.
type manual struct{ strings.Builder }

func (m *manual) line(format string, args ...any) { fmt.Fprintf(m, format+"\n", args...) }

func (m *manual) section(name string) { m.line(".SH %s", name) }

// text writes lines that are roff already, but must not begin a request.
func (m *manual) text(s string) {
	for line := range strings.Lines(s) {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			m.WriteString(`\&`)
		}
		m.WriteString(line)
	}
	m.WriteByte('\n')
}

func (m *manual) paragraphs(s string) {
	for i, p := range strings.Split(strings.TrimSpace(s), "\n\n") {
		if i > 0 {
			m.line(".PP")
		}
		m.text(roff(p))
	}
}

func (m *manual) example(s string) {
	m.line(".nf")
	m.text(roff(s))
	m.line(".fi")
}

// commands calls visit for each visible command below root, in order.
func (m *manual) commands(root *cobra.Command, visit func(*cobra.Command)) {
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() && c.Name() != "help" {
			if c.Runnable() {
				visit(c)
			}
			m.commands(c, visit)
		}
	}
}

func synopsis(c *cobra.Command) string { return c.Parent().CommandPath() + " " + c.Use }

// command describes c. The flags of a scan stand under OPTIONS.
func (m *manual) command(c *cobra.Command) {
	m.line(".SS %s", roff(synopsis(c)))
	if c.Long == "" {
		m.text(roff(c.Short) + ".")
	} else {
		m.paragraphs(c.Long)
	}
	if c.HasExample() && c.Name() != "completion" {
		m.line(".PP")
		m.example(c.Example)
	}
}

func (m *manual) flags(fs *pflag.FlagSet) {
	fs.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name, usage := pflag.UnquoteUsage(f)
		spelled := "--" + f.Name
		if f.Shorthand != "" {
			spelled = "-" + f.Shorthand + ", " + spelled
		}
		if name != "" {
			name = ` \fI` + roff(name) + `\fR`
		}
		m.line(".TP\n\\fB%s\\fR%s", roff(spelled), name)
		m.text(roff(usage))
	})
}

// roff escapes what roff would not print as it is.
func roff(s string) string {
	return strings.NewReplacer(`\`, `\e`, "-", `\-`, "…", `\&...`).Replace(s)
}
