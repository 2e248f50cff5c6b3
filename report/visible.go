package report

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// visible returns s with everything escaped that a terminal would not just
// show: control characters, newlines, invisible and direction-changing
// characters, and bytes that are not UTF-8. A file name can hold any of them,
// and would otherwise forge a line of a report or give the terminal orders.
// Backslashes stay single, for the sake of Windows paths.
//
// The same goes for what gives orders to a CI system that reads the output of
// its steps: ##[command] and ##vso[command] anywhere in a line (GitHub Actions,
// Azure Pipelines), and ::command:: where a line may begin (GitHub Actions).
func visible(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case isOrder(s[i:]), mayOrder(s[i:]) && (i == 0 || s[i-1] == ' '):
			fmt.Fprintf(&b, `\x%02x`, r)
		case r == utf8.RuneError && size == 1:
			b.WriteString(`\x` + strconv.FormatUint(uint64(s[i])|0x100, 16)[1:])
		case strconv.IsPrint(r):
			b.WriteRune(r)
		default:
			quoted := strconv.QuoteRuneToASCII(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		}
		i += size
	}
	return b.String()
}

// isOrder reports whether s begins with what begins a command to a CI system
// anywhere in a line.
func isOrder(s string) bool { return strings.HasPrefix(s, "##[") || strings.HasPrefix(s, "##vso[") }

// mayOrder reports whether s begins with what begins a command to GitHub Actions
// at the beginning of a line, also if a colon is written behind s, as behind a
// path.
func mayOrder(s string) bool { return strings.HasPrefix(s, "::") || s == ":" }
