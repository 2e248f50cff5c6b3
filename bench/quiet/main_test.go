package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFind(t *testing.T) {
	t.Parallel()
	always, err := find(nil, false)
	require.NoError(t, err)
	all, err := find(nil, true)
	require.NoError(t, err)
	assert.Less(t, len(always), len(all))
	some, err := find([]string{"fosite", "std"}, false)
	require.NoError(t, err)
	require.Len(t, some, 2)
	assert.Equal(t, "github.com/ory/fosite@v0.49.0", some[0].String())
	_, err = find([]string{"nothing"}, false)
	assert.ErrorContains(t, err, "there is no target nothing")
}

func TestJudge(t *testing.T) {
	t.Parallel()
	planted, other := report{"planted.go", 7, "a leak"}, report{"other.go", 1, "another"}
	assert.NoError(t, judge([]report{planted}, "planted.go"))
	assert.EqualError(t, judge(nil, "planted.go"), "what is planted in planted.go is reported 0 times")
	assert.EqualError(t, judge([]report{other, planted}, "planted.go"), "other.go:1: another")
}

// TestModule goes through a module with one false alarm, of which a dependency
// says what it does, and one that does not compile.
func TestModule(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write := func(name, text string) {
		file := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o750))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	}
	write("go.mod", "module example.com/module\n\ngo 1.26\n")
	write("planted/planted.go", string(plant("planted")))
	write("loud/loud.go", `package loud

import "os"

func init() { os.Setenv("AUTHLETE_BEARER", "be8ccb2b77c8fc3ebb"+"3d8c5b4ba70ca0") }
`)
	pkgs, err := load(t.Context(), dir, []string{"./..."})
	require.NoError(t, err)
	reports, analyzed, err := analyze(pkgs)
	require.NoError(t, err)
	assert.Greater(t, analyzed, 50, "net/http and all that it imports")
	err = judge(reports, filepath.Join(dir, "planted", "planted.go"))
	require.ErrorContains(t, err, "loud.go:5: Authlete")
	assert.NotContains(t, err.Error(), "planted")

	write("broken/broken.go", "package broken\n\nvar x = y\n")
	_, err = load(t.Context(), dir, []string{"./broken"})
	assert.ErrorContains(t, err, "undefined: y")
}
