package detectors

import (
	"bytes"
	"strings"
)

const (
	maxScopes    = 5
	maxHeading   = 120
	maxScopeText = 3000
)

// scopes returns the headings of what encloses the end of left, the nearest
// first: what stands before an open bracket, the keys of less indented lines,
// and the section of an INI file.
func scopes(left string) []string {
	left = left[max(0, len(left)-maxScopeText):]
	found := brackets(left)
	found = append(found, indents(left)...)
	if s := section(left); s != "" {
		found = append(found, s)
	}
	return found
}

// brackets returns what stands before each bracket that is open at the end of
// left.
func brackets(left string) []string {
	var found []string
	depth := 0
	for i := len(left) - 1; i >= 0 && len(found) < maxScopes; i-- {
		switch left[i] {
		case '}', ']', ')':
			depth++
		case '{', '[', '(':
			if depth > 0 {
				depth--
				continue
			}
			line := lastLine(strings.TrimRight(left[:i], " \t\r\n"))
			found = append(found, cleanHeading(line[max(0, len(line)-maxHeading):]))
		}
	}
	return found
}

// cleanHeading cuts off what belongs to something else on the line, and takes
// out sentences in quotes: they describe and do not name.
func cleanHeading(line string) string {
	if logLevel().MatchString(line) {
		return ""
	}
	line = line[strings.LastIndexAny(line, "{};")+1:]
	if m := lastMember().FindStringSubmatch(line); m != nil {
		return m[1]
	}
	return strings.TrimSpace(sentencePattern().ReplaceAllString(line, ""))
}

// logLevel matches the beginning of a line of a log, which says who wrote it.
var logLevel = pattern(`\b(?:TRACE|DEBUG|INFO|WARN|ERROR)\b.*\s[:-]\s*$`)

// lastMember matches the key of a member of JSON that others stand before.
var lastMember = pattern(`,\s*("[\w.:/-]+"\s*:)\s*\[?\s*$`)

var sentencePattern = pattern("\"[^\"]* [^\"]*\"|'[^']* [^']*'|`[^`]* [^`]*`")

// indents returns the lines above that are indented less than what follows
// them and end like the key of a block.
func indents(left string) []string {
	var found []string
	lines := strings.Split(left, "\n")
	depth := indentOf(lines[len(lines)-1])
	if depth < 0 {
		depth = 1 << 10
	}
	for i := len(lines) - 2; i >= 0 && len(found) < maxScopes && depth > 0; i-- {
		n := indentOf(lines[i])
		if n < 0 || n >= depth {
			continue
		}
		line := strings.TrimSpace(lines[i])
		depth = n
		if strings.HasSuffix(line, ":") || strings.HasSuffix(line, "{") {
			found = append(found, sentencePattern().ReplaceAllString(line[max(0, len(line)-maxHeading):], ""))
		}
	}
	return found
}

// indentOf returns by how much a line is indented, list marks included, or -1
// for a line that holds nothing.
func indentOf(line string) int {
	line = strings.TrimLeft(line, "\r")
	trimmed := strings.TrimLeft(line, " \t")
	if strings.TrimSpace(trimmed) == "" || strings.HasPrefix(trimmed, "#") || conflictMark().MatchString(line) {
		return -1
	}
	n := len(line) - len(trimmed)
	for strings.HasPrefix(trimmed, "- ") {
		n, trimmed = n+2, trimmed[2:]
	}
	return n
}

// conflictMark matches the lines that git puts around what it could not merge.
var conflictMark = pattern(`^(?:<{7}|={7}|>{7}|\|{7})(?: |$)`)

var sectionPattern = pattern(`^[ \t]*\[{1,2}([^\[\]\n"]{1,80}|[^\[\]\n]{1,80})\]{1,2}[ \t\r]*$`)

// section returns the last heading of an INI or TOML file.
func section(left string) string {
	if !strings.Contains(left, "]") {
		return ""
	}
	for {
		end := strings.LastIndexByte(left, '\n')
		line := left[end+1:]
		if strings.HasPrefix(strings.TrimLeft(line, " \t"), "[") {
			if m := sectionPattern().FindStringSubmatch(line); m != nil {
				return m[1]
			}
		}
		if end < 0 {
			return ""
		}
		left = left[:end]
	}
}

// heading returns the name in a heading such as `"api_secret": {` or
// `variable "authlete_token" {`.
func heading(scope string) string {
	scope = readerTag().ReplaceAllString(strings.TrimRight(scope, " :={[(>\t"), "")
	text, rest := lastName(scope)
	if strings.HasPrefix(strings.TrimSpace(rest), "variable") || classify(text).meaningful() {
		return text
	}
	return ""
}

// readerTag matches what says how a value is to be read: #profile, !switch.
var readerTag = pattern(`\s[#!][A-Za-z][\w/-]*$`)

var siblingPattern = pattern(`(?i)(?:^|[\s{,<(\[])["']?(?:(?:secret|parameter)?_?name|key|id|parameterkey|variable|field|secretkey)["']?\s*(?:=>|[:=])\s*["']?([A-Za-z_/][\w .$/:-]{1,80}?)["']?\s*(?:[,;}\n\r>)]|/>|$|["']|\s\w+\s*=)`)

// siblingName returns the name that stands beside a value in the same object:
// "name": "X", "value": "…".
func siblingName(left, right string) string {
	if m := whereClause().FindStringSubmatch(right); m != nil {
		return m[1] // what stands before it is another statement
	}
	object := interpolation().ReplaceAllString(left[max(0, len(left)-300):], "")
	if i := strings.LastIndexAny(object, "{}<"); i >= 0 {
		object = object[i:]
	} else if i := strings.LastIndex(object, "- "); i >= 0 {
		object = object[i:]
	}
	if all := siblingPattern().FindAllStringSubmatch(object, -1); len(all) > 0 {
		return all[len(all)-1][1]
	}
	object = right[:min(len(right), 200)]
	ends := "{}<>;"
	if strings.HasPrefix(strings.TrimSpace(lastLine(left)), "- ") { // the first member of an item of YAML
		object = object[:secondLine(object)]
	} else if !memberEnds().MatchString(object) {
		ends = "{}<>;\n"
	}
	if i := strings.IndexAny(object, ends); i >= 0 {
		object = object[:i]
	}
	if m := siblingPattern().FindStringSubmatch(object); m != nil {
		return m[1]
	}
	return ""
}

// interpolation matches what a string takes from a variable.
var interpolation = pattern(`\$\{[\w.]{1,60}\}`)

// memberEnds matches the end of a literal behind which the next member follows.
var memberEnds = pattern(`^["'\x60]\)?,`)

// secondLine returns where the second line of text ends, or the first if the
// second begins another item.
func secondLine(text string) int {
	first := strings.IndexByte(text, '\n') + 1
	second, _, _ := strings.Cut(text[first:], "\n")
	if strings.HasPrefix(strings.TrimLeft(second, " "), "- ") {
		return first
	}
	return first + len(second)
}

var whereClause = pattern(`(?i)^'?\s*where\s+["\w.]+\s*=\s*'([\w.-]{2,80})'`)

// indexes returns the other keys of a chain of index expressions whose last key
// names the value: config["authlete"]["api_secret"] = …
func indexes(left string) []string {
	m := indexPattern().FindString(left[max(0, len(left)-200):])
	if m == "" {
		return nil
	}
	return []string{m}
}

var indexPattern = pattern(`(?:\[[:"'\w.-]+\]){2,}\s*\|{0,2}=[^\n=]{0,4}$`)

// secretName returns the name of the Kubernetes Secret that the end of left
// stands in, or that a command makes of what stands there.
func secretName(left string) string {
	if near := left[max(0, len(left)-maxCommand):]; strings.Contains(near, "secret generic") || strings.Contains(near, "vault") {
		if m := secretCommand().FindStringSubmatch(near); m != nil {
			return m[1]
		}
	}
	i := strings.LastIndex(left, "\n---")
	doc := left[max(0, i):]
	if !strings.Contains(doc, "kind: Secret") {
		return ""
	}
	if m := metadataName().FindStringSubmatch(doc); m != nil {
		return m[1]
	}
	return ""
}

var secretCommand = pattern(`\b(?:create[ \t]+secret generic|vault[ \t]+(?:kv[ \t]+put|write))[ \t]+([\w./-]+)(?:[^\n]|\\\r?\n)*$`)

var metadataName = pattern(`(?s)metadata:.{0,200}?\bname:\s*["']?([\w.-]+)`)

// object returns the text of the innermost braces around [start, end), or a
// few lines if there are none near.
func object(body []byte, start, end int) []byte {
	const reach = 4000
	low, high := max(0, start-reach), min(len(body), end+reach)
	depth, from := 0, start-1
	for ; from >= low; from-- {
		if c := body[from]; c == '}' {
			depth++
		} else if c == '{' {
			if depth == 0 {
				break
			}
			depth--
		}
	}
	if from < low {
		start, end = linesAround(body, start, end, 2)
		return body[start:end]
	}
	depth = 0
	to := end
	for ; to < high; to++ {
		if c := body[to]; c == '{' {
			depth++
		} else if c == '}' {
			if depth == 0 {
				break
			}
			depth--
		}
	}
	return bytes.TrimSpace(body[from:to])
}

// linesAround returns the bounds of the lines of body that hold [start, end),
// and of up to n on either side.
func linesAround(body []byte, start, end, n int) (first, last int) {
	low, high := max(0, start-maxLine), min(len(body), end+maxLine)
	for range n + 1 {
		start = low + max(0, bytes.LastIndexByte(body[low:start], '\n'))
		if i := bytes.IndexByte(body[end:high], '\n'); i >= 0 {
			end += i + 1
		} else {
			end = high
		}
	}
	return start, end
}
