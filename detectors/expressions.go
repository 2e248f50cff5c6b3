package detectors

import "strings"

// initialiser matches a variable of C++ and the brace behind it that opens its
// value, where its type or the list of a constructor's members stands before it.
var initialiser = pattern(`(?:[\w>*&][ \t]+|[,:][ \t\n]*)[A-Za-z_]\w*\{$`)

// listType matches the type of a list of strings and the brace behind it that
// opens the list.
var listType = pattern(`(?:\[\][ \t]*string|\bnew[ \t]+[sS]tring[ \t]*\[\][ \t]*|\bnew[ \t]*\[\][ \t]*)\{$`)

const maxDeclaration = 120 // bytes

// branch reads what the first branch of a conditional expression is assigned to:
// name = condition ? value : …
func (b *binding) branch(condition string) (string, bool) {
	expression := condition[max(0, len(condition)-maxFallback):]
	expression = expression[strings.LastIndexAny(expression, ";{},")+1:]
	if m := conditional().FindStringSubmatch(expression); m != nil {
		b.add(m[1])
	}
	b.op = 'f'
	return condition, true
}

// conditional matches a name, what is assigned to it, and a condition.
var conditional = pattern(`([A-Za-z_$][\w$.-]*)["'\]]?\s*(?::\s*[\w<>?|]+(?:\s*\|\s*\w+)*\s*)?(?::?=|=>|:)\s*[^=\s"'\x60][^?]{0,120}$`)
