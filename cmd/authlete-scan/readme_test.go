package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}

// recorded returns an environment whose streams are kept.
func recorded() (env environment, stdout, stderr *bytes.Buffer) {
	stdout, stderr = new(bytes.Buffer), new(bytes.Buffer)
	return environment{
		stdin:  strings.NewReader(""),
		stdout: stdout,
		stderr: stderr,
		getenv: func(string) string { return "" },
		now:    func() time.Time { return time.Date(2026, 3, 15, 12, 0, 0, 0, time.UTC) },
		dir:    ".",
	}, stdout, stderr
}

// The run that the README shows is what the program prints.
func TestReadmeRun(t *testing.T) {
	t.Chdir("../..")
	env, stdout, stderr := recorded()
	assert.Equal(t, statusFindings, run([]string{"testdata/demo"}, env))
	assert.Empty(t, stderr.String())
	shown := "```sh\ngo run ./cmd/authlete-scan testdata/demo\n```\n\n```text\n" + stdout.String() + "```\n"
	assert.True(t, strings.Contains(read(t, "README.md"), shown), "want in README.md:\n%s", shown)
}

// The README names every command, exit status and configuration key.
func TestReadmeInStep(t *testing.T) {
	readme := read(t, "../../README.md")
	env, _, _ := recorded()
	root := newRoot(env)
	names := func(text, what string) {
		t.Helper()
		assert.True(t, strings.Contains(text, what), "the text has no %q", what)
	}
	for _, c := range root.Commands() {
		names(readme, c.Name())
		for _, sub := range c.Commands() {
			names(readme, "`"+c.Name()+" "+sub.Name())
		}
	}
	for line := range strings.Lines(exitHelp) {
		status, meaning, _ := strings.Cut(strings.TrimSpace(line), " ")
		meaning = strings.TrimSpace(meaning)
		names(readme, "| "+status+" | "+strings.ReplaceAll(meaning, "--exit-code", "`--exit-code`")+" |")
		names(read(t, "doc.go"), status+strings.Repeat(" ", 5-len(status))+meaning)
	}
	_, rest, _ := strings.Cut(readme, "```toml\n")
	config, _, _ := strings.Cut(rest, "```")
	c, err := parseConfig([]byte(config))
	require.NoError(t, err)
	assert.NotEmpty(t, c.APIHosts)
	assert.NotEmpty(t, c.Exclude)
	assert.NotEmpty(t, c.Disable)
	assert.NotEmpty(t, c.Confidence)
}

// The demo holds nothing but what was made of phrases.
func TestDemoIsSynthetic(t *testing.T) {
	const demo = "../../testdata/demo/"
	phrase := func(s string) string { return "authlete-scan demo: " + s }
	properties := read(t, demo+"authlete.properties")
	assert.Contains(t, properties, "= "+key(phrase("API key"))+"\n")
	assert.Contains(t, properties, "= "+secret(phrase("API secret"))+"\n")
	values := read(t, demo+"deploy/values.yaml")
	assert.Contains(t, values, `"`+key(phrase("service ID"))[:10]+`"`)
	assert.Contains(t, values, ": "+secret(phrase("access token"))+"\n")
	login := read(t, demo+"src/login.ts")
	assert.Contains(t, login, `"`+secret(phrase("ticket"))+`"`)
	assert.Contains(t, login, `"sha256-`+secret(phrase("integrity"))+`="`)
}

// An interrupted scan says so, and reports what it has.
func TestInterrupted(t *testing.T) {
	env, stdout, stderr := recorded()
	ctx, cancel := context.WithCancel(t.Context())
	r, w := io.Pipe() // nobody writes
	defer w.Close()
	env.stdin = r
	p, err := newPlan("stdin", nil, scanFlags{exitCode: statusFindings}, env)
	require.NoError(t, err)
	time.AfterFunc(50*time.Millisecond, cancel)
	assert.Equal(t, exitStatus(statusInterrupted), p.execute(ctx, env))
	assert.Contains(t, stdout.String(), "interrupted before the end")
	assert.Contains(t, stdout.String(), "INCOMPLETE")
	assert.Empty(t, stderr.String())
}
