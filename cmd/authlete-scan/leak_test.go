package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// corpus holds every kind of credential that we know, in every form.
const corpus = "../../testdata/corpus/files"

// outputsOf returns all that a scan of the corpus writes, by format.
func outputsOf(t *testing.T) map[string]string {
	t.Helper()
	outputs := map[string]string{}
	baseline := filepath.Join(t.TempDir(), "baseline.json")
	for name, args := range map[string][]string{
		"text":     {"-v", "--confidence", "low", "--samples", corpus},
		"quiet":    {"-q", "--confidence", "low", corpus},
		"jsonl":    {"-f", "jsonl", "--confidence", "low", "--samples", corpus},
		"sarif":    {"-f", "sarif", "--confidence", "low", "--samples", corpus},
		"github":   {"-f", "github", "--confidence", "low", "--samples", corpus},
		"markdown": {"-f", "markdown", "--confidence", "low", "--samples", corpus},
		"baseline": {"baseline", "create", "--confidence", "low", "-b", baseline, corpus},
		"config":   {"-c", corpus + "/env/orders-as/.env", corpus},
		"notabase": {"-b", corpus + "/env/orders-as/.env", corpus},
	} {
		env, stdout, stderr := recorded()
		run(args, env)
		outputs[name] = stdout.String() + stderr.String()
	}
	outputs["baseline file"] = read(t, baseline)
	return outputs
}

// secretsOf returns all secrets of the corpus.
func secretsOf(t *testing.T) (secrets []string) {
	t.Helper()
	env, _, _ := recorded()
	p, err := newPlan("dir", []string{corpus}, scanFlags{confidence: "low", samples: true}, env)
	require.NoError(t, err)
	result, err := p.scan(t.Context(), env)
	require.NoError(t, err)
	require.NotEmpty(t, result.Findings)
	for _, f := range result.Findings {
		secrets = append(secrets, f.Secret.Reveal())
	}
	return secrets
}

func assertNone(t *testing.T, name, text string, secrets []string) {
	t.Helper()
	assert.NotEmpty(t, text, name)
	for n, s := range secrets {
		if strings.Contains(text, s) {
			t.Errorf("%s: secret %d is written", name, n)
		}
	}
}

// No secret of the corpus is in anything that the program writes.
func TestNoLeak(t *testing.T) {
	t.Parallel()
	secrets := secretsOf(t)
	for name, text := range outputsOf(t) {
		assertNone(t, name, text, secrets)
	}
}

// Neither is one in what a hook or a run of CI writes that leaves the terminal:
// for these the corpus is a repository.
func TestNoLeakFromGit(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("there is no git")
	}
	secrets := secretsOf(t)
	files, err := filepath.Abs(corpus)
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(filepath.Join(dir, "files"), os.DirFS(files)))
	t.Chdir(dir)
	t.Setenv("GIT_CONFIG_GLOBAL", os.DevNull)
	git := func(args ...string) {
		out, err := exec.Command("git", append([]string{"-c", "user.name=Ann", "-c", "user.email=ann@example.com"}, args...)...).CombinedOutput()
		require.NoError(t, err, "%s", out)
	}
	git("init", "-q")
	git("commit", "-q", "--allow-empty", "-m", "base")
	git("add", "-A", "-f")
	env, stdout, stderr := recorded()
	assert.Equal(t, statusFindings, run([]string{"hook", "pre-commit", "--confidence", "low", "--samples"}, env))
	assertNone(t, "hook", stdout.String()+stderr.String(), secrets)
	assert.Contains(t, stdout.String(), "stopped this commit")

	git("commit", "-q", "-m", "leaks")
	env, stdout, stderr = recorded()
	summary, outputs := filepath.Join(t.TempDir(), "summary"), filepath.Join(t.TempDir(), "outputs")
	env.getenv = func(name string) string {
		return map[string]string{"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": summary, "GITHUB_OUTPUT": outputs}[name]
	}
	assert.Equal(t, statusFindings, run([]string{"ci", "--base", "HEAD~1", "--confidence", "low", "--samples"}, env))
	assertNone(t, "ci", stdout.String()+stderr.String(), secrets)
	assert.Contains(t, stdout.String(), "::error ")
	assertNone(t, "summary", read(t, summary), secrets)
	assertNone(t, "outputs", read(t, outputs), secrets)
}
