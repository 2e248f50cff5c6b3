package lint

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
)

// TestUntil wants an interrupt to reach the packages that are still to come.
func TestUntil(t *testing.T) {
	t.Parallel()
	ran := 0
	count := func(*analysis.Pass) (any, error) { ran++; return nil, nil }
	required := &analysis.Analyzer{Name: "required", Run: count}
	ctx, cancel := context.WithCancel(t.Context())
	a := until(ctx, &analysis.Analyzer{Name: "a", Run: count, Requires: []*analysis.Analyzer{required}})
	for _, a := range []*analysis.Analyzer{required, a} {
		_, err := a.Run(nil)
		require.NoError(t, err)
	}
	cancel()
	for _, a := range []*analysis.Analyzer{required, a} {
		_, err := a.Run(nil)
		require.ErrorIs(t, err, context.Canceled)
	}
	assert.Equal(t, 2, ran)
}

func TestRunInterrupted(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := Run(ctx, Options{Patterns: []string{"."}})
	require.ErrorContains(t, err, "context canceled")
}

func TestRunWantsPatterns(t *testing.T) {
	t.Parallel()
	_, err := Run(t.Context(), Options{Patterns: []string{"-toolexec=x"}})
	require.ErrorContains(t, err, "is no pattern of packages")
}
