package report

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// visible returns s with everything escaped that a terminal would not just
// show: control characters, newlines, invisible and direction-changing
// characters, and bytes that are not UTF-8. A file name can hold any of them,
// and would otherwise forge a line of a report or give the terminal orders.
// Backslashes stay single, for the sake of Windows paths.
func visible(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
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
