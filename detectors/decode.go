package detectors

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Decode returns body as UTF-8 if it is UTF-16, by its byte order mark or, for
// want of one, by the zero bytes of its first characters. Any other body is
// returned as it is.
func Decode(body []byte) []byte {
	order := utf16Order(body)
	if order == nil {
		return body
	}
	decoded := make([]byte, 0, len(body)/2+len(body)/8)
	for i := 0; i+1 < len(body); i += 2 {
		r := rune(order.Uint16(body[i:]))
		if utf16.IsSurrogate(r) && i+3 < len(body) {
			if pair := utf16.DecodeRune(r, rune(order.Uint16(body[i+2:]))); pair != utf8.RuneError {
				r, i = pair, i+2
			}
		}
		if r == 0xFEFF && i == 0 {
			continue
		}
		decoded = utf8.AppendRune(decoded, r)
	}
	return decoded
}

func looksUTF16(body []byte) bool { return utf16Order(body) != nil }

// utf16Order returns the byte order of body if it is UTF-16, else nil.
func utf16Order(body []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(body, []byte{0xFF, 0xFE}) && !bytes.HasPrefix(body, []byte{0xFF, 0xFE, 0, 0}):
		return binary.LittleEndian
	case bytes.HasPrefix(body, []byte{0xFE, 0xFF}):
		return binary.BigEndian
	case len(body) < 64 || body[0] != 0 && body[1] != 0:
		return nil
	}
	var zeros [2]int // at even and at odd places
	for i, c := range body[:64] {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch {
	case zeros[0] == 0 && zeros[1] >= 24:
		return binary.LittleEndian
	case zeros[1] == 0 && zeros[0] >= 24:
		return binary.BigEndian
	}
	return nil
}

// unwrap returns a run of base64 with the lines that continue it, where it was
// wrapped as mail and YAML do, and where the last line ends. It returns nil if
// one of the lines shows that all of them are no text.
func unwrap(text []byte, v value) (encoded []byte, end int) {
	width := v.end - v.start
	if width < minWrapped || width%4 != 0 {
		return text[v.start:v.end], v.end
	}
	end = v.end
	textual, last := true, false
	for size := width; size < maxDecoded && !last; {
		next := skipBlanks(text, end)
		stop := next
		for stop < len(text) && classes[text[stop]]&base64any != 0 {
			stop++
		}
		n := stop - next
		if n == 0 || n > width || bytes.Count(text[end:next], []byte("\n")) != 1 || !endsLine(text[stop:]) {
			break
		}
		textual = textual && decodesToText(text[next:stop])
		size, end, last = size+n, stop, n < width
	}
	if !textual {
		return nil, end
	}
	encoded = make([]byte, 0, end-v.start)
	for part := range bytes.FieldsSeq(text[v.start:end]) {
		encoded = append(encoded, part...)
	}
	return encoded, end
}

// endsLine reports whether nothing follows on a line but what may close a
// stretch of base64. A header or a member of YAML below one has more to say.
func endsLine(rest []byte) bool {
	rest = bytes.TrimLeft(rest, " \t")
	if len(rest) == 0 {
		return true
	}
	return bytes.IndexByte([]byte("\r\n=\"'`\\<"), rest[0]) >= 0
}

// minWrapped is the least width of wrapped base64.
const minWrapped = 60

// decodeBase64 returns what a run of base64 of either alphabet stands for, or
// nil if it is no base64 of a text.
func decodeBase64(v []byte) []byte {
	if len(v)%4 == 1 {
		v = v[:len(v)-1]
	}
	encoding := alphabet(v)
	decoded := make([]byte, encoding.DecodedLen(len(v)))
	n, err := encoding.Decode(decoded, v)
	if err != nil {
		return nil
	}
	if slices.ContainsFunc(decoded[:n], controls) {
		return nil
	}
	return decoded[:n]
}

// decodesToText reports whether v, a whole run of base64 or a line of one, may
// be a part of what [decodeBase64] takes for a text. It allocates nothing.
func decodesToText(v []byte) bool {
	encoding := alphabet(v)
	var decoded [48]byte
	for len(v) >= 4 {
		part := v[:min(64, len(v)&^3)]
		n, err := encoding.Decode(decoded[:], part)
		if err != nil || slices.ContainsFunc(decoded[:n], controls) {
			return false
		}
		v = v[len(part):]
	}
	return true
}

// alphabet returns the one of the two encodings that a run of base64 is in.
func alphabet(v []byte) *base64.Encoding {
	if bytes.IndexByte(v, '-') >= 0 || bytes.IndexByte(v, '_') >= 0 { // faster than ContainsAny
		return base64.RawURLEncoding
	}
	return base64.RawStdEncoding
}

// controls reports whether c is a control character that no text holds. The
// colours of a terminal begin with an escape.
func controls(c byte) bool { return c < ' ' && classes[c]&blank == 0 && c != 0x1b }

// plain returns text as a reader sees it: escapes of JSON strings, of
// properties files and of URLs, XML entities and continued lines are resolved.
// It is for reading what stands around a value; offsets do not survive it.
func plain(text string) string {
	if strings.Contains(text, "%3") || strings.Contains(text, "%2") {
		text = unescape(text, percentEscape)
		text = unescape(text, percentEscape)
	}
	if strings.Contains(text, `\`) {
		text = unescape(text, backslashEscape)
		if strings.Contains(text, `\"`) {
			text = unescape(text, backslashEscape)
		}
	}
	if strings.Contains(text, "&") {
		text = entities.Replace(text)
	}
	if strings.Contains(text, "=3D") {
		text = strings.ReplaceAll(text, "=3D", "=")
	}
	wide := strings.IndexByte(text, 0xe3) >= 0 || strings.IndexByte(text, 0xef) >= 0 // how all of them begin
	if wide && strings.ContainsAny(text, "：＝「サトシキユ") {
		text = japanese.Replace(text)
	}
	if strings.IndexByte(text, 0xc3) >= 0 { // how all of them begin
		text = accents.Replace(text)
	}
	return text
}

var entities = strings.NewReplacer("&quot;", `"`, "&#34;", `"`, "&apos;", "'", "&#39;", "'", "&lt;", "<", "&gt;", ">", "&amp;", "&")

// japanese turns the words of Authlete's Japanese documentation, and full-width
// signs, into those that names are judged by.
var japanese = strings.NewReplacer("：", ":", "＝", "=", "「", `"`, "」", `"`,
	"ユーザーの", " user ", "トークンは", " token: ", "シークレットは", " secret: ", "キーは", " key: ", "サービスオーナー", " service owner ", "サービス", " service ", "オーナー", " owner ",
	"アクセストークン", " access token ", "トークン", " token ", "シークレット", " secret ", "クライアント", " client ", "組織", " organization ", "キー", " key ")

// unescape replaces the escapes that decode knows: it returns what the escape
// at the start of s stands for and its length, or 0 if there is none.
func unescape(s string, decode func(s string) (string, int)) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		if with, n := decode(s[i:]); n > 0 {
			b.WriteString(with)
			i += n
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}

func percentEscape(s string) (string, int) {
	if s[0] != '%' || len(s) < 3 || !isHex([]byte(s[1:3])) {
		return "", 0
	}
	return string([]byte{hexValue(s[1])<<4 | hexValue(s[2])}), 3
}

func hexValue(c byte) byte {
	if c <= '9' {
		return c - '0'
	}
	return c&0x0f + 9
}

func backslashEscape(s string) (string, int) {
	if s[0] != '\\' || len(s) < 2 {
		return "", 0
	}
	switch c := s[1]; c {
	case 'n', 'r':
		return "\n", 2
	case 't':
		return "\t", 2
	case '"', '\'', '\\', '/', ':', '=', ' ':
		return s[1:2], 2
	case '\n':
		return " ", 2
	case '\r':
		return " ", 2 + len(s[2:min(3, len(s))])
	case 'u':
		if len(s) >= 6 && s[2:4] == "00" && isHex([]byte(s[4:6])) {
			return string([]byte{hexValue(s[4])<<4 | hexValue(s[5])}), 6
		}
	}
	return "", 0
}
