//go:build clients

package main_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// client returns the path of a program that .ci/clients installs. Without it
// the test is skipped, but in CI it fails.
func client(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("there is no %s", name)
		}
		t.Skipf("there is no %s; .ci/clients installs it", name)
	}
	return path
}

// leakOf returns a line that leaks a synthetic secret.
func leakOf(phrase string) string {
	sum := sha256.Sum256([]byte("authlete-scan action test: " + phrase))
	return "AUTHLETE_SERVICE_ACCESS_TOKEN=" + base64.RawURLEncoding.EncodeToString(sum[:]) + " # https://us.authlete.com\n"
}

// A consumer is a repository whose workflow uses the action, with stubs for the
// actions that need GitHub.
type consumer struct {
	t     *testing.T
	dir   string // of the repository
	stubs string // what the stubs do is done in here
	args  []string
}

// pinned is what an action is pinned to in action.yml.
func pinned(t *testing.T, action string) string {
	t.Helper()
	text, err := os.ReadFile("action.yml")
	require.NoError(t, err)
	match := regexp.MustCompile(regexp.QuoteMeta(action) + `@([0-9a-f]{40})`).FindSubmatch(text)
	require.NotNil(t, match, action)
	return string(match[1])
}

func newConsumer(t *testing.T) *consumer {
	t.Helper()
	act := client(t, "act")
	top, err := os.Getwd()
	require.NoError(t, err)
	c := &consumer{t: t, dir: filepath.Join(t.TempDir(), "app"), stubs: t.TempDir()}
	c.write(filepath.Join(c.stubs, "codeql/upload-sarif/action.yml"), stub("sarif_file", `cp "$VALUE" "$STUBS/uploaded.sarif"`))
	// The cache is that of the machine, so that not every run builds all anew.
	c.write(filepath.Join(c.stubs, "cache/action.yml"), stub("path", `
        mkdir -p "$VALUE"
        ln -s "$CACHED_BUILD" "$VALUE/build"
        ln -s "$CACHED_MOD" "$VALUE/mod"`))
	c.args = []string{act, "-P", "ubuntu-latest=-self-hosted", "--no-cache-server", "--json",
		"--env", "STUBS=" + c.stubs, "--env", "CACHED_BUILD=" + goEnv(t, "GOCACHE"), "--env", "CACHED_MOD=" + goEnv(t, "GOMODCACHE"),
		"--local-repository", "authlete/authlete-scan@v0.1.0=" + top,
		"--local-repository", "actions/cache@" + pinned(t, "actions/cache") + "=" + c.stubs + "/cache",
		"--local-repository", "github/codeql-action@" + pinned(t, "github/codeql-action/upload-sarif") + "=" + c.stubs + "/codeql"}
	require.NoError(t, os.Mkdir(c.dir, 0o755))
	c.git("init", "-q", "-b", "main")
	c.git("remote", "add", "origin", "https://github.com/acme/app")
	c.write(filepath.Join(c.dir, ".github/workflows/scan.yml"), workflow)
	return c
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	return strings.TrimSpace(runGo(t, "env", name))
}

// stub is an action that runs a script with one of its inputs.
func stub(input, script string) string {
	return "name: stub\ninputs:\n  " + input + ":\n    required: true\nruns:\n  using: composite\n  steps:\n" +
		"    - shell: bash\n      env:\n        VALUE: ${{ inputs." + input + " }}\n      run: |\n        " + script + "\n"
}

// workflow is that of docs/ci.md, with a place to see the outputs.
const workflow = `on: [push, pull_request, merge_group]
permissions:
  contents: read
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0
      - uses: authlete/authlete-scan@v0.1.0
        id: scan
        with:
          upload-sarif: "true"
      - if: always()
        env:
          OUTPUTS: ${{ toJson(steps.scan.outputs) }}
        run: printf %s "$OUTPUTS" >"$STUBS/outputs.json"
`

func (c *consumer) write(path, text string) {
	c.t.Helper()
	require.NoError(c.t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(c.t, os.WriteFile(path, []byte(text), 0o600))
}

func (c *consumer) git(args ...string) string {
	c.t.Helper()
	cmd := exec.Command("git", append([]string{"-c", "user.name=Ann", "-c", "user.email=ann@example.com"}, args...)...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull)
	out, err := cmd.CombinedOutput()
	require.NoError(c.t, err, "%s", out)
	return strings.TrimSpace(string(out))
}

// commit commits a file and returns the id of the commit.
func (c *consumer) commit(name, text string) string {
	c.t.Helper()
	c.write(filepath.Join(c.dir, name), text)
	c.git("add", "-A")
	c.git("commit", "-q", "-m", "a commit")
	return c.git("rev-parse", "HEAD")
}

// A workflowRun is what act says of one.
type workflowRun struct {
	succeeded   bool
	annotations []string // FILE:LINE, the level before it
	commands    []string // that the scan has given, besides outputs
	summary     string
	outputs     map[string]string
	uploaded    []string // URIs in the SARIF that was uploaded
	log         string
}

// run runs the workflow for an event.
func (c *consumer) run(event string, payload map[string]any) workflowRun {
	c.t.Helper()
	payload["repository"] = map[string]any{
		"full_name": "acme/app", "name": "app", "default_branch": "main", "owner": map[string]any{"login": "acme"},
	}
	text, err := json.Marshal(payload)
	require.NoError(c.t, err)
	file := filepath.Join(c.t.TempDir(), "event.json")
	c.write(file, string(text))
	for _, name := range []string{"outputs.json", "uploaded.sarif"} {
		require.NoError(c.t, os.RemoveAll(filepath.Join(c.stubs, name)))
	}
	cmd := exec.Command(c.args[0], append(append([]string{event}, c.args[1:]...), "-e", file)...)
	cmd.Dir = c.dir
	cmd.Env = append(slices.DeleteFunc(os.Environ(), func(e string) bool { return strings.HasPrefix(e, "GITHUB_") }),
		"XDG_CACHE_HOME="+c.t.TempDir())
	log, err := cmd.CombinedOutput()
	r := workflowRun{succeeded: err == nil, log: string(log)}
	r.read(c.t)
	c.readJSON("outputs.json", &r.outputs)
	var sarif struct {
		Runs []struct {
			Results []struct {
				Locations []struct {
					PhysicalLocation struct{ ArtifactLocation struct{ URI string } }
				}
			}
		}
	}
	if c.readJSON("uploaded.sarif", &sarif) {
		r.uploaded = []string{}
		for _, result := range sarif.Runs[0].Results {
			r.uploaded = append(r.uploaded, result.Locations[0].PhysicalLocation.ArtifactLocation.URI)
		}
	}
	return r
}

func (c *consumer) readJSON(name string, v any) bool {
	c.t.Helper()
	text, err := os.ReadFile(filepath.Join(c.stubs, name))
	if err != nil {
		return false
	}
	require.NoError(c.t, json.Unmarshal(text, v))
	return true
}

// read takes what matters from the log: the commands of the step that scans.
func (r *workflowRun) read(t *testing.T) {
	t.Helper()
	lines := bufio.NewScanner(bytes.NewReader([]byte(r.log)))
	lines.Buffer(nil, 4<<20)
	for lines.Scan() {
		var line struct {
			Command string
			Content string
			StepID  []string
			KVPairs map[string]string
		}
		if json.Unmarshal(lines.Bytes(), &line) != nil || !slices.Equal(line.StepID, []string{"scan", "scan"}) {
			continue
		}
		switch line.Command {
		case "", "set-output":
		case "summary":
			r.summary = line.Content
		default:
			r.commands = append(r.commands, line.Command)
			r.annotations = append(r.annotations, fmt.Sprintf("%s %s:%s", line.Command, line.KVPairs["file"], line.KVPairs["line"]))
		}
	}
	require.NoError(t, lines.Err())
}

// found asserts that one leak was found, and told in every way that there is.
func (r *workflowRun) found(t *testing.T, path string) {
	t.Helper()
	assert.False(t, r.succeeded, "%s", r.log)
	assert.Equal(t, []string{"error " + path + ":1"}, r.annotations, "%s", r.log)
	assert.Contains(t, r.summary, strings.NewReplacer(".", "&#46;").Replace(path)+"&#58;1&#58;31")
	assert.Contains(t, r.summary, "1 credential in ")
	assert.Equal(t, "1", r.outputs["findings"])
	assert.Equal(t, "1", r.outputs["exit-code"])
	assert.Equal(t, "complete", r.outputs["state"])
	assert.Regexp(t, `/authlete-scan\.sarif$`, r.outputs["sarif-file"])
}

func pullRequest(base, head, branch, repo string) map[string]any {
	return map[string]any{"pull_request": map[string]any{
		"number": 7,
		"base":   map[string]any{"sha": base, "ref": "main"},
		"head":   map[string]any{"sha": head, "ref": branch, "repo": map[string]any{"full_name": repo}},
	}}
}

// The action, for each kind of event. The leak is the first commit of a side
// branch that took it back before it was merged, with more commits after it than a
// page of GitHub's API has: a range of first parents misses it, a diff of both
// ends does, and so does who asks GitHub for commits without paging.
func TestClientActEvents(t *testing.T) {
	c := newConsumer(t)
	base := c.commit("old.env", leakOf("old"))
	c.git("checkout", "-q", "-b", "feature")
	before := c.commit("a", "a\n")
	c.git("checkout", "-q", "-b", "side")
	c.commit("side.env", leakOf("side"))
	c.commit("side.env", "taken back\n")
	c.git("checkout", "-q", "feature")
	for i := range 35 {
		c.commit("b", fmt.Sprintln(i))
	}
	c.git("merge", "-q", "--no-ff", "-m", "merge", "side")
	head := c.git("rev-parse", "HEAD")
	c.git("update-ref", "refs/remotes/origin/main", base)
	const zero, gone = "0000000000000000000000000000000000000000", "1111111111111111111111111111111111111111"
	push := func(before string) map[string]any {
		return map[string]any{"ref": "refs/heads/feature", "before": before, "after": head}
	}
	group := map[string]any{"merge_group": map[string]any{
		"base_sha": base, "base_ref": "refs/heads/main", "head_sha": head, "head_ref": "refs/heads/gh-readonly-queue/main/pr-7",
	}}
	for _, test := range []struct {
		name, event string
		payload     map[string]any
		uploaded    []string
	}{
		{"pull request", "pull_request", pullRequest(base, head, "feature", "acme/app"), []string{"side.env"}},
		{"fork", "pull_request", pullRequest(base, head, "feature", "mallory/app"), nil},
		{"push", "push", push(before), []string{"side.env"}},
		{"new branch", "push", push(zero), []string{"side.env"}},
		{"force push", "push", push(gone), []string{"side.env"}},
		{"merge group", "merge_group", group, []string{"side.env"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := c.run(test.event, test.payload)
			r.found(t, "side.env")
			assert.Equal(t, test.uploaded, r.uploaded)
		})
	}
	t.Run("clean", func(t *testing.T) {
		r := c.run("push", map[string]any{"ref": "refs/heads/feature", "before": before, "after": head + "^1"})
		assert.True(t, r.succeeded, "%s", r.log)
		assert.Empty(t, r.annotations)
		assert.Contains(t, r.summary, "no Authlete credentials found")
		assert.Equal(t, "0", r.outputs["findings"])
		assert.Equal(t, "0", r.outputs["exit-code"])
		assert.Equal(t, []string{}, r.uploaded)
	})
	t.Run("no commit", func(t *testing.T) {
		r := c.run("pull_request", pullRequest(base, gone, "feature", "acme/app"))
		assert.False(t, r.succeeded)
		assert.Equal(t, []string{"error :"}, r.annotations)
		assert.Equal(t, "2", r.outputs["exit-code"])
		assert.Empty(t, r.outputs["findings"])
		assert.Nil(t, r.uploaded)
	})
}

// Names of files and branches are text: nobody runs them, and they set nothing.
func TestClientActInjection(t *testing.T) {
	c := newConsumer(t)
	base := c.commit("a", "a\n")
	const branch = "x$(touch${IFS}pwned)`touch${IFS}pwned`"
	c.git("checkout", "-q", "-b", branch)
	for _, name := range []string{
		"$(touch pwned)`touch pwned`.env",
		"new\n::set-output name=findings::0\n.env",
		"##[set-output name=findings]0",
		"::stop-commands::x",
		"%0A::set-output name=findings::0",
	} {
		c.write(filepath.Join(c.dir, name), leakOf(name))
	}
	head := c.commit("b", "b\n")
	c.git("update-ref", "refs/remotes/origin/main", base)
	r := c.run("pull_request", pullRequest(base, head, branch, "acme/app"))
	assert.Equal(t, []string{"error", "error", "error", "error", "error"}, r.commands, "%s", r.log)
	assert.Equal(t, "5", r.outputs["findings"])
	assert.Equal(t, "1", r.outputs["exit-code"])
	assert.Len(t, r.uploaded, 5)
	for _, dir := range []string{c.dir, c.stubs, "."} {
		assert.NoFileExists(t, filepath.Join(dir, "pwned"))
	}
	assert.NotContains(t, r.log, "pwned: command not found")
}
