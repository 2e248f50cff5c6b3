package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDrift wants every way in which a stub can drift from its library told,
// and nothing else.
func TestDrift(t *testing.T) {
	t.Parallel()
	stub := `package lib

import "missing.example/m"

type Config struct { Host, Secret string; Gone int; unexported int }

func (c *Config) Set(secret string) {}
func (c Config) Get() string { return "" }
func (c *Config) Lost() {}

type API interface { Call(token string) error }

func New(c Config) API { return nil }
func Same(a string) *string { return nil }
func Missing() {}
func Foreign() m.T { var t m.T; return t }
const Limit = 1
`
	real := `package lib

import "missing.example/m"

type Config struct { Secret []byte; Host string }

func (c *Config) Set(name string, more ...string) {}
func (c *Config) Get() string { return "" }

type API interface { Call(token []byte) error; More() }

func New(other Config) API { return undefined() }
func Same(b string) *string { return nil }
func Foreign() m.T { panic(0) }
var Limit = 1
`
	src, checkout := t.TempDir(), t.TempDir()
	write(t, filepath.Join(src, "lib.example", "lib", "lib.go"), stub)
	write(t, filepath.Join(checkout, "lib.go"), real)
	var stdout, stderr bytes.Buffer
	assert.Equal(t, statusDrift, run([]string{"-src", src, "lib.example/lib", checkout}, &stdout, &stderr))
	assert.Empty(t, stderr.String())
	lines := strings.Split(strings.TrimSpace(stdout.String()), "\n")
	assert.Equal(t, []string{
		"lib.API.Call: stub has func(string) error, library func([]byte) error",
		"lib.Config.Get: stub has on pointer: false, library true",
		"lib.Config.Lost: stub has func(), library no such method",
		"lib.Config.Set: stub has func(string), library func(string, ...string)",
		"lib.Config.Secret: stub has string, library []byte",
		"lib.Config.Gone: stub has int, library no such field",
		"lib.Foreign: unknown: func() invalid type",
		"lib.Limit: stub has Const, library Var",
		"lib.Missing: stub has func(), library nothing",
	}, lines[:len(lines)-1])

	stdout.Reset()
	assert.Equal(t, statusSame, run([]string{"-src", src, "lib.example/lib", filepath.Join(src, "lib.example", "lib")}, &stdout, &stderr))
	assert.Equal(t, statusFailed, run([]string{"-src", src, "lib.example/other", checkout}, &stdout, &stderr))
	assert.Equal(t, statusFailed, run([]string{"-src", src, "lib.example/lib", t.TempDir()}, &stdout, &stderr))
}

func write(t *testing.T, path, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
}
