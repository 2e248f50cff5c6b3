package detectors

import (
	"go/ast"
	"go/constant"
	"go/parser"
	gotoken "go/token"
	"go/types"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPatternsCompile compiles every pattern of the package, for no other test
// is sure to use them all.
func TestPatternsCompile(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	compiled := 0
	for _, file := range files {
		parsed, err := parser.ParseFile(gotoken.NewFileSet(), file, nil, 0)
		require.NoError(t, err)
		ast.Inspect(parsed, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 1 || types.ExprString(call.Fun) != "pattern" {
				return true
			}
			value, err := types.Eval(gotoken.NewFileSet(), nil, gotoken.NoPos, types.ExprString(call.Args[0]))
			require.NoError(t, err, "a pattern in %s is no constant", file)
			_, err = regexp.Compile(constant.StringVal(value.Value))
			assert.NoError(t, err, file)
			compiled++
			return true
		})
	}
	assert.Greater(t, compiled, 40)
}
