package detectors

import (
	"slices"
	"strings"
)

// settle finds the name of a value whose own name says nothing: that of a
// parameter, a sibling, a column or the block it stands in.
func (c *candidate) settle() {
	b := c.bound
	c.readBehind()
	if c.settleParameter(); c.positional {
		return
	}
	if n := b.best(); n.meaningful() {
		if b.op == '=' && slices.Contains(genericNames, strings.ToLower(n.text)) {
			c.title()
		}
		return
	}
	if c.settlePosition(); c.positional {
		return
	}
	if b.option {
		line, _, _ := strings.Cut(c.right[:min(len(c.right), maxCommand)], "\n")
		if n, ok := decisive(commandWords(line)); ok {
			b.prefer(n)
		}
		return
	}
	if text := c.nameAround(); text != "" {
		b.prefer(classify(text))
	}
}

// readBehind reads the name that stands behind the value.
func (c *candidate) readBehind() {
	b := c.bound
	if m := replacedBy().FindStringSubmatch(c.right); m != nil {
		b.prefer(classify(m[1]))
	}
	if m := insteadOf().FindStringSubmatch(c.right); m != nil {
		b.prefer(classify(m[1]))
	}
	if m := otherBranch().FindStringSubmatch(c.right); m != nil && (b.op == 'f' || m[1] == "") {
		if n := classify(m[2]); n.vendor || !b.best().meaningful() {
			b.prefer(n)
		}
	}
}

// nameAround returns the name that something around the value gives it, or "": a
// command that it is handed to, a sibling, a column, the block, the next setting.
func (c *candidate) nameAround() string {
	b := c.bound
	if m := pipedTo().FindStringSubmatch(c.right); b.op == '|' && m != nil {
		return m[1]
	}
	if text := formatted(c.left); text != "" {
		return text
	}
	if n := b.best(); (b.op == '=' || b.op == ':' || b.op == '>') && (n.role == neutral || n.text == "") {
		if text := siblingName(c.left, c.right); text != "" {
			c.sibling = true
			return text
		}
	}
	if text := columnName(c); text != "" {
		c.inCell = true
		return text
	}
	if text := c.blockName(); text != "" {
		return text
	}
	return c.formerName()
}

// blockName returns the name in the heading of the block that the value stands
// in, if its own name leaves that to the block.
func (c *candidate) blockName() string {
	first := slices.IndexFunc(c.scopes, func(s string) bool { return s != "" })
	if first < 0 {
		return ""
	}
	text, own := heading(c.scopes[first]), c.bound.best()
	n := classify(text)
	telling := n.role == secretRole || n.role == tokenRole && !strings.EqualFold(text, "authlete")
	if own.role == neutral || isStage(own.text) || c.bound.op == '=' && telling {
		return text
	}
	return ""
}

// genericNames say what a value is, but not whose.
var genericNames = []string{"secret", "token"}

// title puts the name of the object that the value stands in before its own, if
// the former names a credential of Authlete: id: authlete-token, secret: VALUE.
func (c *candidate) title() {
	n := classify(siblingName(c.left, c.right))
	if n.vendor && (n.role == tokenRole || n.role == secretRole) {
		c.bound.prefer(n)
	}
}

// replacedBy matches what git filter-repo is to put in the place of a value.
var replacedBy = pattern(`^==>\W{0,8}([A-Za-z][\w.-]+?)(?i:[_ -]?(?:removed|redacted))?\b`)

// pipedTo matches a command that reads the value and names it.
var pipedTo = pattern(`^["']?\s*\|[^\n]*?\b([A-Z][A-Z0-9]*_[A-Z0-9_]+|authlete[\w-]+)`)

// insteadOf matches an environment variable that the value stands in for, where
// the default comes first: fromMaybe "value" <$> lookupEnv "NAME".
var insteadOf = pattern(`^"\)?\s*(?:<\$>|<&>|\.)\s*\(?\w*[eE]nv\w*\s+"([A-Z][A-Z0-9_]+)"`)

// otherBranch matches the environment variable that is read in the second branch
// of a conditional expression whose first is the value, and the colon between
// them.
var otherBranch = pattern(`^["'\x60]\)?\s*(?:(:)|if\b[^\n]{1,80}\belse\b|\}?\s*else\b\s*\{?)\s*[^\n,;:"']{0,40}[eE][nN][vV][^\n,;"']{0,20}["'.:]([A-Z][A-Z0-9]*_[A-Z0-9_]+)`)

var (
	printfCommand = pattern(`(?s)\bprintf[ \t]+(?:--[ \t]+)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)')((?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|[^\s"']+))*)[ \t]+["']?$`)
	directive     = pattern(`([A-Za-z_][\w.-]*)?["']?[ \t]*[=:]?[ \t]*["']?%[sdq]`)
	printfWord    = pattern(`"[^"\n]*"|'[^'\n]*'|[^\s"']+`)
)

// formatted returns the name that the format of a printf puts before the value,
// which is one of its arguments: printf 'NAME=%s\n' VALUE.
func formatted(left string) string {
	if !strings.Contains(left[max(0, len(left)-2*maxCommand):], "printf") {
		return ""
	}
	m := printfCommand().FindStringSubmatch(left[max(0, len(left)-2*maxCommand):])
	if m == nil {
		return ""
	}
	all := directive().FindAllStringSubmatch(m[1]+m[2], -1)
	if n := len(printfWord().FindAllString(m[3], -1)); n < len(all) {
		return all[n][1]
	}
	return ""
}
