package detectors

import "strings"

// besideDefault reads what names a default that is an argument among others: the
// environment variable that it stands in for, or what the arguments are given to.
func (b *binding) besideDefault(left string) bool {
	tail := left[max(0, len(left)-maxFallback):]
	open := openBracket([]byte(tail), len(tail))
	if open < 0 || !strings.Contains(tail[open:], ",") {
		return false
	}
	arguments, head := tail[open+1:], strings.TrimRight(tail[:open], " \t\r\n(")
	if m := variableArgument().FindStringSubmatch(arguments); m != nil {
		return b.add(m[1])
	}
	if m := firstArgument().FindStringSubmatch(arguments); m != nil {
		return b.add(m[1])
	}
	if !assignment(head) {
		_, head = lastName(head)
	}
	if !assignment(head) {
		return false
	}
	b.assigned(strings.TrimRight(head, " \t=>:"))
	return b.best().meaningful()
}

// firstArgument matches the name of an option in front of other arguments.
var firstArgument = pattern(`^\s*["'](?:--?)?([A-Za-z][\w.-]{2,60})["']\s*,`)

// variableArgument matches the environment variable of an option: of clap, click
// and convict.
var variableArgument = pattern(`\b(?:env|envvar|env_var)["']?\s*[=:]\s*["']([A-Z][A-Z0-9]*_[A-Z0-9_]+)["']`)

// chainDefaults are the methods of a schema that give the default of what the
// schema is for.
var chainDefaults = []string{"default", "prefault", "catch", "fallback"}

// beforeChain returns what stands before a chain of calls that ends left, be it
// over several lines and with comments: NAME: of NAME: z.string().min(1).
func beforeChain(left string) (string, bool) {
	calls := 0
	for range maxChain {
		left = trimComments(left)
		if !strings.HasSuffix(left, ")") {
			break
		}
		before, ok := beforeCall(left)
		if !ok {
			return "", false
		}
		left, calls = before, calls+1
		if assignment(left) {
			return left, true
		}
	}
	_, rest := lastName(left)
	return rest, calls > 0 && assignment(rest)
}

const maxChain = 8 // calls

// trimComments removes blanks and lines of comments from the end of left.
func trimComments(left string) string {
	for range maxComment {
		left = strings.TrimRight(left, " \t\r\n")
		line := strings.TrimLeft(lastLine(left), " \t")
		if !strings.HasPrefix(line, "//") && !strings.HasPrefix(line, "#") {
			break
		}
		left = left[:len(left)-len(line)]
	}
	return left
}

// fallback reads an expression whose alternative the value is, such as
// process.env.NAME || value. The nearest name in it that decides wins; what it
// is assigned to comes last.
func (b *binding) fallback(left string) (string, bool) {
	b.op = 'f'
	expression := left[max(0, len(left)-maxFallback):]
	if i := strings.LastIndexAny(expression, ";{}"); i >= 0 && !strings.Contains(expression[i:], "}") {
		expression = expression[i+1:]
	} else if i := strings.LastIndex(expression, "\n\n"); i >= 0 {
		expression = expression[i:]
	}
	words := wordPattern().FindAllString(expression, -1)
	for i := len(words) - 1; i >= 0 && i > len(words)-9; i-- {
		if len(words[i]) > 2 && b.add(words[i]) {
			b.refine(lastLine(expression))
			return left, true
		}
	}
	return left, true
}

// refine puts what a line assigns to before the name of the reference whose
// default the value is, if the former says whose credential it is and the
// latter does not: service_access_token = ENV["AUTHLETE_TOKEN"] || value.
func (b *binding) refine(line string) {
	m := assignedPattern().FindStringSubmatch(line)
	if m == nil {
		return
	}
	if n, best := classify(m[1]), b.best(); n.specific() && best.entity == noEntity && n.role == best.role {
		b.prefer(n)
	}
}

var assignedPattern = pattern(`([A-Za-z_][\w.-]*)["']?\]?\s*(?:=>|:=|[=:])`)

var closurePattern = pattern(`\|\s*\w*\s*\|$`)
