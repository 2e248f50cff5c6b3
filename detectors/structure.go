package detectors

import (
	"bytes"
	"regexp"
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
			found = append(found, strings.TrimSpace(line[max(0, len(line)-maxHeading):]))
		}
	}
	return found
}

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
			found = append(found, line[max(0, len(line)-maxHeading):])
		}
	}
	return found
}

// indentOf returns by how much a line is indented, list marks included, or -1
// for a line that holds nothing.
func indentOf(line string) int {
	line = strings.TrimLeft(line, "\r")
	trimmed := strings.TrimLeft(line, " \t")
	if strings.TrimSpace(trimmed) == "" || strings.HasPrefix(trimmed, "#") {
		return -1
	}
	n := len(line) - len(trimmed)
	for strings.HasPrefix(trimmed, "- ") {
		n, trimmed = n+2, trimmed[2:]
	}
	return n
}

var sectionPattern = regexp.MustCompile(`(?m)^[ \t]*\[{1,2}([^\[\]\n"]{1,80}|[^\[\]\n]{1,80})\]{1,2}[ \t\r]*$`)

// section returns the last heading of an INI or TOML file.
func section(left string) string {
	if !strings.Contains(left, "]") {
		return ""
	}
	all := sectionPattern.FindAllStringSubmatch(left, -1)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1][1]
}

// heading returns the name in a heading such as `"api_secret": {` or
// `variable "authlete_token" {`.
func heading(scope string) string {
	scope = strings.TrimRight(scope, " :={[(>\t")
	text, rest := lastName(scope)
	if strings.HasPrefix(strings.TrimSpace(rest), "variable") || classify(text).meaningful() {
		return text
	}
	return ""
}

var siblingPattern = regexp.MustCompile(`(?i)(?:^|[\s{,<(\[])["']?(?:name|key|id|parameterkey|variable|field|secretkey)["']?\s*(?:=>|[:=])\s*["']?([A-Za-z_][\w .$/:-]{1,80}?)["']?\s*(?:[,;}\n\r/>)]|$|["']|\s\w+\s*=)`)

// siblingName returns the name that stands beside a value in the same object:
// "name": "X", "value": "…".
func siblingName(left, right string) string {
	object := left[max(0, len(left)-300):]
	if i := strings.LastIndexAny(object, "{}<"); i >= 0 {
		object = object[i:]
	} else if i := strings.LastIndex(object, "- "); i >= 0 {
		object = object[i:]
	}
	if all := siblingPattern.FindAllStringSubmatch(object, -1); len(all) > 0 {
		return all[len(all)-1][1]
	}
	object = right[:min(len(right), 200)]
	ends := "{}<>;"
	if !strings.HasPrefix(object, "\",") && !strings.HasPrefix(object, "',") {
		ends = "{}<>;\n"
	}
	if i := strings.IndexAny(object, ends); i >= 0 {
		object = object[:i]
	}
	if m := whereClause.FindStringSubmatch(right); m != nil {
		return m[1]
	}
	if m := siblingPattern.FindStringSubmatch(object); m != nil {
		return m[1]
	}
	return ""
}

var whereClause = regexp.MustCompile(`(?i)^'?\s*where\s+["\w.]+\s*=\s*'([\w.-]{2,80})'`)

// columnName returns the heading of the column that the value stands in: of a
// Markdown table, a CSV file, the columns of an INSERT or of a COPY.
func columnName(c *candidate) string {
	d := c.doc
	start, end := d.lineAt(c.start)
	line := string(d.Body[start:end])
	at := c.start - start
	if strings.HasPrefix(strings.TrimSpace(line), "|") {
		return tableColumn(d, start, line, at)
	}
	if name := insertColumn(c.left); name != "" {
		return name
	}
	if c.bound.op == '=' || c.bound.op == 'f' || strings.ContainsAny(line[:at], "(={") {
		return ""
	}
	return csvColumn(d, line, c.start)
}

// tableColumn finds the heading in the first line of a Markdown table.
func tableColumn(d *document, start int, line string, at int) string {
	column := strings.Count(line[:at], "|")
	header := line
	for start > 0 {
		s, e := d.lineAt(start - 1)
		above := string(d.Body[s:e])
		if !strings.HasPrefix(strings.TrimSpace(above), "|") {
			break
		}
		header, start = above, s
	}
	return cell(header, "|", column)
}

// csvColumn finds the heading in the first line of a file of separated values,
// or of a few lines of such values.
func csvColumn(d *document, line string, at int) string {
	start, _ := d.lineAt(at)
	for _, separator := range []string{",", ";", "\t"} {
		n := separators(line, separator[0])
		if n < 2 {
			continue
		}
		header := d.header(start, separator[0], n)
		if header == line {
			continue
		}
		return strings.Trim(cell(header, separator, separators(line[:at-start], separator[0])), "\"\r ")
	}
	return ""
}

const maxRows = 50 // lines above a value that are searched for a header

// header returns the first line of the file, or of the lines directly above
// the one at start, that has as many separators as a row: n.
func (d *document) header(start int, separator byte, n int) string {
	_, end := d.lineAt(0)
	if first := strings.TrimPrefix(string(d.Body[:end]), "\ufeff"); separators(first, separator) == n {
		return first
	}
	header := ""
	for row := 0; row < maxRows && start > 0; row++ {
		s, e := d.lineAt(start - 1)
		above := string(d.Body[s:e])
		if separators(above, separator) != n {
			break
		}
		header, start = above, s
	}
	return header
}

// separators counts the separators in s that do not stand in quotes.
func separators(s string, separator byte) int {
	n, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '"':
			quoted = !quoted
		case s[i] == separator && !quoted:
			n++
		}
	}
	return n
}

func cell(line, separator string, n int) string {
	cells := strings.Split(line, separator)
	if n >= len(cells) {
		return ""
	}
	return strings.TrimSpace(cells[n])
}

var (
	insertPattern = regexp.MustCompile(`(?is)\binsert\s+into\s+[\w."` + "`" + `]+\s*\(([^()]{1,600})\)\s*values\b`)
	copyPattern   = regexp.MustCompile(`(?is)\bcopy\s+[\w."]+\s*\(([^()]{1,600})\)\s*from\s+stdin;`)
)

// insertColumn finds the column of an SQL statement that the end of left
// stands in.
func insertColumn(left string) string {
	if !strings.Contains(left, "INTO") && !strings.Contains(left, "into") && !strings.Contains(left, "stdin") {
		return ""
	}
	if all := insertPattern.FindAllStringSubmatchIndex(left, -1); len(all) > 0 {
		m := all[len(all)-1]
		if strings.Contains(left[m[1]:], ");") {
			return ""
		}
		open := strings.LastIndexByte(left[m[1]:], '(')
		if open < 0 {
			return ""
		}
		tuple := left[m[1]+open:]
		return strings.Trim(cell(left[m[2]:m[3]], ",", sqlCommas(tuple)), " \"`\n")
	}
	if all := copyPattern.FindAllStringSubmatchIndex(left, -1); len(all) > 0 {
		m := all[len(all)-1]
		return strings.Trim(cell(left[m[2]:m[3]], ",", strings.Count(lastLine(left), "\t")), " \"\n")
	}
	return ""
}

// sqlCommas counts the commas in s that do not stand in a string.
func sqlCommas(s string) int {
	n, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\'':
			quoted = !quoted
		case s[i] == ',' && !quoted:
			n++
		}
	}
	return n
}

// object returns the text of the innermost braces around [start, end), or a
// few lines if there are none near.
func object(body []byte, start, end int) []byte {
	const reach = 1500
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
		return linesAround(body, start, end, 2)
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

// linesAround returns the lines of body that hold [start, end) and up to n on
// either side.
func linesAround(body []byte, start, end, n int) []byte {
	low, high := max(0, start-maxLine), min(len(body), end+maxLine)
	for range n + 1 {
		start = low + max(0, bytes.LastIndexByte(body[low:start], '\n'))
		if i := bytes.IndexByte(body[end:high], '\n'); i >= 0 {
			end += i + 1
		} else {
			end = high
		}
	}
	return body[start:end]
}
