package detectors

import (
	"slices"
	"strings"
)

// functionPattern matches the head of a function, and what opens its block.
var functionPattern = pattern(`([A-Za-z_]\w*)\s*\([^()\n]*\)[^()\n{]*\{?\s*$`)

// returned reads the name of the function that returns the value.
func (b *binding) returned(left string) (string, bool) {
	if b.op == 0 {
		b.op = '='
	}
	if name := enclosingFunction(left); name != "" {
		b.add(strings.TrimPrefix(strings.TrimPrefix(name, "Get"), "get"))
	}
	return left, true
}

// enclosingFunction returns the name of the function whose head ends left, or in
// whose block left ends.
func enclosingFunction(left string) string {
	left = left[max(0, len(left)-maxBlock):]
	if m := functionPattern().FindStringSubmatch(left[max(0, len(left)-200):]); m != nil {
		return m[1]
	}
	for end, n := len(left), 0; n < 3; n++ { // out of what it does under a condition
		if end = openBracket([]byte(left), end); end < 0 || left[end] != '{' {
			break
		}
		m := functionPattern().FindStringSubmatch(left[max(0, end-200) : end+1])
		if m != nil && !slices.Contains(statements, m[1]) {
			return m[1]
		}
	}
	if all := functionOfPython().FindAllStringSubmatch(left, -1); len(all) > 0 {
		return all[len(all)-1][1]
	}
	return ""
}

const maxBlock = 600 // bytes of a function before what it returns

// statements have a block of their own and are no functions.
var statements = []string{"if", "for", "while", "switch", "catch", "when"}

// functionOfPython matches the head of a function of Python whose block goes on.
var functionOfPython = pattern(`(?m)^[ \t]*(?:async )?def[ \t]+(\w+)[ \t]*\([^()\n]*\)[^:\n]*:[ \t]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n)*[ \t]*\z`)
