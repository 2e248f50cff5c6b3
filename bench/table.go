package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// writeReport writes Markdown: the header as a list, the table, and what failed
// commands said.
func writeReport(w io.Writer, header []fact, results []result) error {
	var b strings.Builder
	for _, f := range header {
		fmt.Fprintf(&b, "- %s: %s\n", f.name, f.value)
	}
	b.WriteString("\n")
	writeTable(&b, results)
	writeBeside(&b, results)
	for _, r := range results {
		if line := complaint(r); line != "" {
			fmt.Fprintf(&b, "\n%s says: %s\n", r.name, cell(line))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeBeside says what the second command costs beside each of those after it.
func writeBeside(b *strings.Builder, results []result) {
	if len(results) < 3 {
		return
	}
	ours, lead := results[1], "\n"
	for _, r := range results[2:] {
		wall, cpu := ratio(ours, r, wallOf), ratio(ours, r, cpuOf)
		if wall > 0 {
			fmt.Fprintf(b, lead+"- %s takes %.2f times as long as %s, and %.2f times its CPU\n", cell(ours.name), wall, cell(r.name), cpu)
			lead = ""
		}
	}
}

// writeTable writes one row a command; the first is what the others are
// compared with. Columns are as wide as they need to be, so that the source
// reads as well as what is made of it.
func writeTable(b *strings.Builder, results []result) {
	rows := [][]string{{"command", "wall (min–max)", "CPU", "peak memory", "output", "ratio", "exit status"}}
	for _, r := range results {
		rows = append(rows, row(r, results[0]))
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, c := range row {
			widths[i] = max(widths[i], runes(c))
		}
	}
	for n, row := range rows {
		for i, c := range row {
			pad := strings.Repeat(" ", widths[i]-runes(c))
			if leftAligned(i, len(row)) {
				fmt.Fprintf(b, "| %s%s ", c, pad)
			} else {
				fmt.Fprintf(b, "| %s%s ", pad, c)
			}
		}
		b.WriteString("|\n")
		if n == 0 {
			writeRule(b, widths)
		}
	}
}

func writeRule(b *strings.Builder, widths []int) {
	for i, w := range widths {
		dashes := strings.Repeat("-", w)
		if !leftAligned(i, len(widths)) {
			dashes = dashes[1:] + ":"
		}
		fmt.Fprintf(b, "| %s ", dashes)
	}
	b.WriteString("|\n")
}

func leftAligned(column, columns int) bool { return column == 0 || column == columns-1 }

func runes(s string) int { return len([]rune(s)) }

// row shows what the work cost; of a command that never did it, what failing
// cost.
func row(r, ref result) []string {
	samples := slices.DeleteFunc(slices.Clone(r.samples), func(s sample) bool { return !s.ok })
	if len(samples) == 0 {
		samples = r.samples
	}
	walls := values(samples, wallOf)
	cpu := median(values(samples, cpuOf))
	memory := median(values(samples, func(s sample) int64 { return s.memory }))
	output := median(values(samples, func(s sample) int64 { return s.output }))

	wall := fmt.Sprintf("%s (%s–%s)", seconds(median(walls)), seconds(slices.Min(walls)), seconds(slices.Max(walls)))
	peak, times := "–", "–"
	if memory > 0 {
		peak = size(memory)
	}
	if x := ratio(r, ref, wallOf); x > 0 {
		times = fmt.Sprintf("%.2f", x)
	}
	return []string{cell(r.name), wall, seconds(cpu), peak, size(output), times, cell(statuses(r))}
}

// statuses says how the runs of r ended; each way once, and how often if there
// are several.
func statuses(r result) string {
	var order []string
	count := map[string]int{}
	for _, s := range r.samples {
		text := s.status
		if !s.ok {
			text = "**failed: " + text + "**"
		}
		if count[text]++; count[text] == 1 {
			order = append(order, text)
		}
	}
	if len(order) > 1 {
		for i, text := range order {
			order[i] = fmt.Sprintf("%s ×%d", text, count[text])
		}
	}
	return strings.Join(order, ", ")
}

// complaint returns what r said when it first failed. What it says later mostly
// differs in the time of day.
func complaint(r result) string {
	for _, s := range r.samples {
		if s.complaint != "" {
			return s.complaint
		}
	}
	return ""
}

// cell makes text safe in a Markdown table.
func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "\r", " ").Replace(text)
}

// seconds writes d with three digits or so.
func seconds(d time.Duration) string {
	switch s := d.Seconds(); {
	case s < 1:
		return fmt.Sprintf("%.3f s", s)
	case s < 100:
		return fmt.Sprintf("%.2f s", s)
	default:
		return fmt.Sprintf("%.0f s", s)
	}
}

// size writes n bytes with a unit: MB is a million.
func size(n int64) string {
	switch {
	case n < 1_000:
		return fmt.Sprintf("%d B", n)
	case n < 1_000_000:
		return fmt.Sprintf("%.1f kB", float64(n)/1e3)
	case n < 1_000_000_000:
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	default:
		return fmt.Sprintf("%.2f GB", float64(n)/1e9)
	}
}
