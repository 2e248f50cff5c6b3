package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"unicode/utf16"
)

// encode writes v as JSON and a newline. What a terminal would not just show is
// written as an escape, since reports are looked at as well as parsed: JSON
// means the same either way, and encoding/json leaves a few such characters.
// So is what a CI system would take for an order, as in visible.
func encode(w io.Writer, v any, indent string) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(escapeJSON(b.Bytes()))
	return err
}

// escapeJSON escapes the characters of valid JSON that do not print. Outside of
// strings there are none but newlines.
func escapeJSON(b []byte) []byte {
	unprintable := func(r rune) bool { return r != '\n' && !strconv.IsPrint(r) }
	for _, order := range []string{"##[", "##vso["} {
		b = bytes.ReplaceAll(b, []byte(order), []byte(`\u0023`+order[1:]))
	}
	if bytes.IndexFunc(b, unprintable) < 0 {
		return b
	}
	out := make([]byte, 0, len(b)+64)
	for _, r := range string(b) {
		if !unprintable(r) {
			out = append(out, string(r)...)
			continue
		}
		for _, unit := range utf16.Encode([]rune{r}) {
			out = fmt.Appendf(out, `\u%04x`, unit)
		}
	}
	return out
}
