package detectors

import (
	"bytes"
	"math"
)

// canonical reports whether v, of tokenLen or clientLen base64url characters,
// is what an encoder makes of 32 or 64 bytes: the bits of the last character
// that stand for nothing are zero. Three of four random strings of 43
// characters fail, and nearly all of 86.
func canonical(v []byte) bool {
	switch last := v[len(v)-1]; len(v) {
	case tokenLen:
		return sextets[last]&0b11 == 0 && last != '-' && last != '_'
	case clientLen:
		return sextets[last]&0b1111 == 0
	}
	return false
}

// sextets holds the six bits that a base64 character of either alphabet stands for.
var sextets = makeSextets()

func makeSextets() (t [256]uint8) {
	for i, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") {
		t[c] = uint8(i)
	}
	t['+'], t['/'] = t['-'], t['_']
	return t
}

const (
	masked     = 4   // as many X in a row hide something
	minEntropy = 4.1 // bits a character; random values of 43 have 4.7 to 5.0
	maxWords   = 2   // English words that a random value may seem to hold
)

// random reports whether v looks like the encoding of random bytes. Identifiers
// and sentences of the same length do not: they change between upper case,
// lower case, digits and signs half as often, or they are made of words. Of
// 10,000 random strings of 43 characters about 6 are refused; of 86, none.
func random(v []byte) bool {
	const mixed = digit | upper | lower
	var all class
	changes, same := 0, 1
	for i, c := range v {
		all |= classes[c]
		if i == 0 {
			continue
		}
		if classes[c]&mixed != classes[v[i-1]]&mixed {
			changes++
		}
		if c != v[i-1] {
			same = 1
		} else if same++; same >= masked && bytes.IndexByte([]byte("Xx0_-"), c) >= 0 || same > masked {
			return false
		}
	}
	if all&mixed != mixed && (all&mixed != upper|lower || changes*2 < len(v)) {
		return false // a random value without a digit is rare, but changes all the more
	}
	return changes*11 >= len(v)*4 && !wordy(v) && !mangled(v) && entropy(v) >= minEntropy && wordCount(v) <= maxWords
}

// wordy reports whether most of v are stretches of lower case that are
// long enough for words.
func wordy(v []byte) bool {
	const word = 4
	letters, stretch := 0, 0
	for _, c := range v {
		switch stretch++; {
		case classes[c]&lower == 0:
			stretch = 0
		case stretch == word:
			letters += word
		case stretch > word:
			letters++
		}
	}
	return letters*9 >= len(v)*5
}

// mangled reports whether v begins as the names that C++ compilers give to
// what stands in a namespace: _ZN and the length of the first part.
func mangled(v []byte) bool {
	rest, ok := bytes.CutPrefix(bytes.TrimLeft(v, "_"), []byte("ZN"))
	return ok && v[0] == '_' && len(rest) > 0 && classes[rest[0]]&digit != 0
}

// wordCount counts the English words of an identifier or a sentence in v, as
// far as we know them: its parts between signs, digits and capitals.
func wordCount(v []byte) int {
	count := 0
	for i := 0; i < len(v); {
		j := i + 1
		for j < len(v) && classes[v[j]]&lower != 0 {
			j++
		}
		if n := j - i; n >= 3 && n <= len(longestWord) {
			var word [len(longestWord)]byte
			copy(word[:], v[i:j])
			word[0] |= 0x20
			if isWord(string(word[:n])) {
				count++
			}
		}
		i = j
	}
	return count
}

const longestWord = "configuration"

// isWord reports whether word, in lower case, is one of those that long names
// are made of.
func isWord(word string) bool {
	switch word {
	case "access", "account", "action", "admin", "after", "algorithm", "all", "already", "and", "any", "api",
		"app", "apps", "array", "auth", "author", "authlete", "authorization", "back", "base", "been", "before", "body",
		"build", "button", "bytes", "cache", "call", "can", "cannot", "case", "change", "check", "class", "client",
		"code", "config", "configuration", "console", "count", "create", "data", "date", "default", "delete", "demo",
		"does", "domain", "each", "empty", "end", "endpoint", "ended", "error", "event", "every", "example", "expired",
		"factories", "factory", "field", "file", "for", "form", "format", "from", "get", "granted", "grant", "group",
		"handler", "has", "hash", "have", "header", "here", "host", "how", "index", "info", "input", "into", "invalid",
		"issue", "item", "its", "json", "key", "keys", "kind", "length", "level", "line", "list", "local", "login",
		"long", "make", "manager", "map", "message", "method", "mode", "model", "must", "name", "new", "node", "not",
		"null", "number", "object", "off", "old", "only", "open", "option", "options", "order", "org", "output",
		"owner", "page", "param", "parser", "password", "patch", "path", "plugin", "process", "processor", "product",
		"project", "prop", "provider", "public", "read", "redirect", "refresh", "register", "remove", "replace",
		"request", "resource", "response", "result", "return", "role", "rotate", "rotation", "sample", "schema",
		"scheme", "scope", "scopes", "secret", "secrets", "select", "send", "server", "service", "session", "set",
		"settings", "should", "signature", "size", "some", "start", "state", "status", "store", "string", "subject",
		"suite", "system", "table", "tag", "task", "team", "test", "tests", "text", "that", "the", "this", "ticket",
		"time", "token", "tokens", "type", "unit", "update", "uri", "url", "use", "used", "user", "users", "valid",
		"value", "values", "version", "view", "was", "web", "when", "where", "which", "while", "will", "with",
		"without", "write", "your":
		return true
	}
	return false
}

// entropy returns Shannon's entropy of v in bits a byte.
func entropy(v []byte) float64 {
	var counts [256]int
	for _, c := range v {
		counts[c]++
	}
	sum := 0.0
	for _, n := range counts {
		if n > 1 {
			sum += float64(n) * math.Log2(float64(n))
		}
	}
	return math.Log2(float64(len(v))) - sum/float64(len(v))
}
