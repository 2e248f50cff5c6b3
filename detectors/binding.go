package detectors

import (
	"strings"
)

// A binding is what the text to the left of a value says about it.
type binding struct {
	names   []name // what it is given to or stands beside, the nearest first
	scheme  string // of an Authorization header: "bearer", "dpop", "basic" or ""
	key     string // the number that a colon or a comma joins to the value, or ""
	first   string // the argument before the value, if it is a variable
	keyName string // the variable that holds that number, or ""
	callee  string // the function that takes the value as an argument, or ""
	op      byte   // what binds it: = : , ( > | ' ' or 'f' for a fallback, 0 for nothing
	whole   string // the text to the left that was not read
	member  bool   // the name stands in quotes: it is a member, no variable
	option  bool   // an option of a command takes it, or the command reads it
}

// best returns the first name that decides, or the nearest one.
func (b *binding) best() name {
	for _, n := range b.names {
		if n.meaningful() {
			return n
		}
	}
	if len(b.names) > 0 {
		return b.names[0]
	}
	return name{}
}

// wrapped reports whether the value is handed to a command that wraps it, and
// what comes of that is assigned: $s = ConvertTo-SecureString VALUE.
func (b *binding) wrapped() bool {
	return b.op == ' ' && len(b.names) > 1 && b.names[0].role == neutral
}

// prefer puts a name before those that were read.
func (b *binding) prefer(n name) { b.names = append([]name{n}, b.names...) }

// add takes a name and reports whether reading is over: it decides.
func (b *binding) add(text string) bool {
	n := classify(text)
	b.names = append(b.names, n)
	return n.meaningful()
}

const (
	maxHops     = 8   // operators and brackets between a value and the name that decides
	maxFallback = 200 // bytes of an expression whose alternative the value is
)

// bind reads the text to the left of a value, which is plain and ends where
// the value begins.
func bind(left string) *binding {
	b := &binding{}
	left = trimOpening(left)
	if strings.HasSuffix(left, "/") && !strings.HasSuffix(left, "//") {
		return b // a part of a path
	}
	left = b.readScheme(left)
	left = b.readPair(left)
	for hop := 0; hop < maxHops; hop++ {
		var over bool
		if left, over = b.step(left); over {
			break
		}
	}
	b.whole = left
	return b
}

// trimOpening removes the quotes and brackets that open a literal, and the
// sigils of a reference, from the end of left.
func trimOpening(left string) string {
	left = trimTextBlock(left)
	if tail := left[max(0, len(left)-48):]; mayOpen(tail) {
		if m := openingPattern().FindStringIndex(tail); m != nil {
			left = left[:len(left)-len(tail)+m[0]]
		}
	}
	trimmed := strings.TrimRight(left, "\"'`")
	if len(trimmed) < len(left) {
		if n := len(trimmed); n > 0 && (trimmed[n-1] == '@' || n > 1 && strings.ContainsRune("rfbLu", rune(trimmed[n-1])) && !isWordByte(trimmed[n-2])) {
			trimmed = trimmed[:n-1]
		}
	}
	return trimmed
}

// trimTextBlock removes what opens a literal of several lines from the end of
// left, where the value is its first line: three quotes, a backtick, or the head
// of a here document. A backslash before the end of a line has become a blank.
func trimTextBlock(left string) string {
	above := strings.TrimRight(left, " \t\r\n")
	if len(above) == len(left) || !strings.Contains(left[len(above):], "\n") && !strings.HasSuffix(above, `"""`) {
		return left // nearly always
	}
	tail := above[max(0, len(above)-48):]
	m := textBlock().FindStringIndex(tail)
	if m == nil || strings.Count(left[len(above):], "\n") > 1 {
		return left
	}
	return above[:len(above)-len(tail)+m[0]]
}

// textBlock matches the head of a literal of several lines: of Swift, Java, Kotlin
// and Python, of JavaScript and Go, of Lua, and the here documents of PHP, Ruby,
// Perl and shells.
var textBlock = pattern("(?:[bfrRs$@]{0,2}(?:\"\"\"|\x27\x27\x27)\\\\?|(?:[=(,:]|return)[ \t]*(?:String\\.raw)?\x60|\\[=*\\[|@[\"\x27]|<<[<~-]?[ \t]*[\"\x27]?[A-Za-z_]\\w*[\"\x27]?(?:\\.\\w+|[ \t]*\\)?;)?)$")

// openingPattern matches what opens a literal other than by quotes: quoting
// operators of Perl, Ruby, Elixir and Lua, raw strings of C++ and Rust, CDATA,
// braces of JSX and TeX, and the anchors and tags of YAML.
var openingPattern = pattern(`(?:\bR"\w{0,16}\(|\br#{1,3}"|~[sS][({\[|]|%?\bq[qwQ]?[({\[|]|%[qQ]?[({\[|]|\[\[|<!\[CDATA\[|\\?\btexttt\{|(?:^|[\s:])[&!][\w!:.-]+[ \t]+["']?|=\{["'` + "`" + `]?|\*\*|[ \t][+*_])$`)

// mayOpen is a fast test for openingPattern, which most values fail: they stand in
// quotes that nothing but quotes opens.
func mayOpen(tail string) bool {
	if tail == "" {
		return false
	}
	switch tail[len(tail)-1] {
	case '"', '\'', '`':
		return strings.ContainsAny(tail, "#&!{")
	case ' ', '\t':
		return strings.ContainsAny(tail, "&!")
	case '(', '[', '{', '|', '*', '+', '_':
		return true
	}
	return false
}

func isWordByte(c byte) bool { return classes[c]&base64url != 0 || c == '$' }

var (
	schemePattern = pattern("(?i)(?:^|[^A-Za-z0-9_.-])(bearer|dpop|basic)(?:\\\\?[ \t+]|%20|\\s)(?:\\{\\d?\\}|%(?:1\\$)?[sv@]|<>)?(?:[\"'`]\\s*\\.(?:format|formatted|concat)\\s*\\()?[\\s\"'`+.&~|${(<,%s\\[]{0,14}$")
	httpiePattern = pattern(`(?i)(?:-A|--auth-type)[ =]?bearer .{0,40}(?:-a|--auth)[ =]?["']?$`)
	pairPattern   = pattern("(?:^|[^A-Za-z0-9_.:-]|-u|\\bbase64:)([0-9]{6,19})(?:[\"'`][\\s\\\\+.&_]*[\"'`])?(?::|%3[aA]|[ \t]/[ \t])((?:[\"'`][\\s\\\\+.&_]*[\"'`]?)?)$")
)

// namedScheme matches a scheme and the name of its parameter, as two arguments
// that are named.
var namedScheme = pattern(`(?i)["'](bearer|dpop|basic)["'],\s*(?:parameter|param|value)\s*[:=]\s*$`)

// quotedPair matches a pair for an option whose halves have quotes of their own.
var quotedPair = pattern("\\s(?:-[A-Za-z]*[ua]|--user|--auth)[ =]?[\"']([0-9]{6,19})[\"']:$")

func (b *binding) readScheme(left string) string {
	tail := left[max(0, len(left)-80):]
	if folded := strings.ToLower(tail); !strings.Contains(folded, "bearer") && !strings.Contains(folded, "dpop") && !strings.Contains(folded, "basic") {
		return left
	}
	if httpiePattern().MatchString(tail) {
		b.scheme = "bearer"
		return left
	}
	if m := namedScheme().FindStringSubmatchIndex(tail); m != nil {
		b.scheme = strings.ToLower(tail[m[2]:m[3]])
		return trimOpening(left[:len(left)-len(tail)+m[2]])
	}
	m := schemePattern().FindStringSubmatchIndex(tail)
	if m == nil || !strings.ContainsAny(tail[m[3]:], " \t+\"'`%") {
		return left
	}
	b.scheme = strings.ToLower(tail[m[2]:m[3]])
	return trimOpening(left[:len(left)-len(tail)+m[2]])
}

func (b *binding) readPair(left string) string {
	tail := left[max(0, len(left)-maxPair):]
	if !strings.Contains(tail, ":") && !strings.Contains(tail, "%3") {
		return left
	}
	m := pairPattern().FindStringSubmatchIndex(tail)
	if m == nil {
		m = quotedPair().FindStringSubmatchIndex(tail)
	}
	if m == nil {
		return b.readVariablePair(left)
	}
	b.key, b.op = tail[m[2]:m[3]], ':'
	left = trimOpening(left[:len(left)-len(tail)+m[2]])
	return b.readScheme(left)
}

// phrase adds the words before a name that says little by itself: "secret" of
// "client secret".
func phrase(text, rest string) string {
	if len(splitWords(text)) > 1 || !classify(text).meaningful() {
		return text
	}
	line := lastLine(rest)
	for range 3 {
		trimmed := strings.TrimRight(line, " \t")
		word, before := lastName(trimmed)
		if word == "" || len(trimmed) == len(line) || !strings.HasSuffix(trimmed, word) || !isSpoken(word) {
			break
		}
		text, line = word+" "+text, before
	}
	return text
}

// isSpoken reports whether word may be a part of a phrase: a number, the name of
// a host and another value are none.
func isSpoken(word string) bool {
	const longest = 24
	return len(word) <= longest && !isNumber(word) && !strings.Contains(word, ".")
}

// lastName returns the identifier, quoted key or index at the end of left, and
// what is before it. Dots and hyphens are part of it.
func lastName(left string) (text, rest string) {
	left = strings.TrimRight(left, " \t")
	left = strings.TrimSuffix(left, "[]")
	left = strings.TrimRight(left, "]")
	quoted := strings.TrimRight(left, "\"'`")
	if len(quoted) < len(left) {
		q := left[len(left)-1]
		if i := strings.LastIndexByte(quoted, q); i >= 0 && len(quoted)-i < 80 && !strings.Contains(quoted[i:], "\n") {
			return quoted[i+1:], strings.TrimRight(quoted[:i], "\"'`")
		}
	}
	left = strings.TrimRight(quoted, "}`*")
	i := len(left)
	for i > 0 && len(left)-i < 100 {
		if strings.HasSuffix(left[:i], "::") {
			i--
		} else if !isWordByte(left[i-1]) && left[i-1] != '.' && left[i-1] != '/' && left[i-1] < 0x80 {
			break
		}
		i--
	}
	for i < len(left) && left[i] == '-' {
		i++
	}
	return strings.Trim(left[i:], "$.-:/"), left[:i]
}

func lastLine(s string) string { return s[strings.LastIndexByte(s, '\n')+1:] }
