package detectors

import (
	"bytes"
	"strings"
)

// columnName returns the heading of the column that the value stands in: of a
// Markdown table, a CSV file, the columns of an INSERT or of a COPY.
func columnName(c *candidate) string {
	d := c.doc
	start, end := d.lineAt(c.start)
	line := string(d.Body[start:end])
	at := c.start - start
	if strings.HasPrefix(strings.TrimSpace(line), "|") {
		if matchArm().MatchString(line) {
			return ""
		}
		return tableName(d, start, line, at)
	}
	if above := lastLine(c.left); strings.HasPrefix(strings.TrimSpace(above), "|") { // within a literal, whose line ends are escaped
		in := &document{Text: Text{Body: []byte(c.left)}}
		return tableName(in, len(c.left)-len(above), above, len(above))
	}
	if name := htmlColumn(c.left); name != "" {
		return name
	}
	if name := insertColumn(c.left); name != "" {
		return name
	}
	if name := d.definedColumn(c.left); name != "" {
		return name
	}
	if c.bound.op == '=' || c.bound.op == 'f' || strings.ContainsAny(line[:at], "(={[") {
		return ""
	}
	return csvColumn(d, line, c.start)
}

// matchArm matches the head of a branch of a match expression of ML.
var matchArm = pattern(`^\s*\|\s*[\w. ()]{1,60}->`)

// tableName finds the name of a value in a table of Markdown or AsciiDoc: the
// heading of its column, the cell to its left, or the line above if each cell
// has a line of its own.
func tableName(d *document, start int, line string, at int) string {
	if name := tableColumn(d, start, line, at); classify(name).meaningful() {
		return name
	}
	cells := strings.Split(line[:at], "|")
	if n := len(cells); n > 2 {
		return strings.TrimSpace(cells[n-2])
	}
	if start == 0 {
		return ""
	}
	s, e := d.lineAt(start - 1)
	above := strings.TrimSpace(string(d.Body[s:e]))
	if !strings.HasPrefix(above, "|") || strings.Count(above, "|") > 1 {
		return ""
	}
	return strings.Trim(above, "| ")
}

var (
	headPattern = pattern(`(?is)<th\b[^>]*>(.*?)</th>`)
	markup      = pattern(`<[^>]*>`)
)

// htmlColumn finds the heading of the column of an HTML table that the end of
// left stands in.
func htmlColumn(left string) string {
	row := strings.LastIndex(left, "<tr")
	if row < 0 || strings.Contains(left[row:], "</tr") {
		return ""
	}
	if label := headPattern().FindStringSubmatch(left[row:]); label != nil { // of the row
		return strings.TrimSpace(markup().ReplaceAllString(label[1], ""))
	}
	column := strings.Count(left[row:], "<td")
	heads := headPattern().FindAllStringSubmatch(left[:row], -1)
	if column == 0 || column > len(heads) {
		return ""
	}
	return strings.TrimSpace(markup().ReplaceAllString(heads[column-1][1], ""))
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
	if strings.HasPrefix(strings.TrimSpace(header), "||") { // of Jira and Confluence
		header = strings.ReplaceAll(header, "||", "|")
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
	insertPattern = pattern(`(?is)\binsert\s+into\s+[\w."` + "`" + `]+\s*\(([^()]{1,600})\)\s*values\b`)
	copyPattern   = pattern(`(?is)\bcopy\s+[\w."]+\s*\(([^()]{1,600})\)\s*from\s+stdin;`)
)

// insertColumn finds the column of an SQL statement that the end of left
// stands in.
func insertColumn(left string) string {
	if !strings.Contains(left, "INTO") && !strings.Contains(left, "into") && !strings.Contains(left, "stdin") {
		return ""
	}
	if all := insertPattern().FindAllStringSubmatchIndex(left, -1); len(all) > 0 {
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
	if all := copyPattern().FindAllStringSubmatchIndex(left, -1); len(all) > 0 {
		m := all[len(all)-1]
		return strings.Trim(cell(left[m[2]:m[3]], ",", strings.Count(lastLine(left), "\t")), " \"\n")
	}
	return ""
}

var (
	bareInsert   = pattern("(?i)\\binsert\\s+into\\s+((?:[\\w\"`]+\\.)?[\\w\"`]+)\\s+values\\s*\\([^;]*$")
	columnDefine = pattern("^\\s*[\"`]?([A-Za-z_]\\w*)[\"`]?\\s+[A-Za-z]")
)

const maxTable = 4000 // bytes of the definition of a table

// definedColumn finds the column of a row that an INSERT without columns adds, in
// the statement that makes the table.
func (d *document) definedColumn(left string) string {
	if !strings.Contains(left, "INTO") && !strings.Contains(left, "into") {
		return ""
	}
	m := bareInsert().FindStringSubmatchIndex(left)
	if m == nil {
		return ""
	}
	columns := d.columnsOf(left[m[2]:m[3]])
	row := left[m[3]:]
	if n := sqlCommas(row[strings.LastIndexByte(row, '(')+1:]); n < len(columns) {
		return columns[n]
	}
	return ""
}

// columnsOf returns the columns of a table that the text makes. Each is looked
// for once.
func (d *document) columnsOf(table string) []string {
	columns, known := d.tables[table]
	if known {
		return columns
	}
	_, rest, ok := bytes.Cut(d.Body, []byte("CREATE TABLE "+table))
	if !ok {
		_, rest, ok = bytes.Cut(d.Body, []byte("CREATE TABLE IF NOT EXISTS "+table))
	}
	if ok {
		definition, _, _ := bytes.Cut(rest[:min(len(rest), maxTable)], []byte(";"))
		for line := range bytes.Lines(definition) {
			if c := columnDefine().FindSubmatch(line); c != nil {
				columns = append(columns, string(c[1]))
			}
		}
	}
	if d.tables == nil {
		d.tables = map[string][]string{}
	}
	d.tables[table] = columns
	return columns
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
