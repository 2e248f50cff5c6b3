package gitwalk

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// secret returns a value with the shape of a secret, made of a phrase.
func secret(phrase string) string {
	sum := sha256.Sum256([]byte(phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// leak returns a line that leaks a secret.
func leak(phrase string) string {
	return "AUTHLETE_SERVICE_ACCESS_TOKEN=" + secret(phrase) + " # https://us.authlete.com\n"
}

// A testRepo is a repository made by git.
type testRepo struct {
	t     *testing.T
	dir   string
	clock int
}

func newRepo(t *testing.T, args ...string) *testRepo {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("there is no git program")
	}
	r := &testRepo{t: t, dir: filepath.Join(t.TempDir(), "repo")}
	require.NoError(t, os.MkdirAll(r.dir, 0o755))
	r.git(append([]string{"init", "-q", "-b", "main"}, args...)...)
	return r
}

// git runs git with a clock that advances one day a call.
func (r *testRepo) git(args ...string) string {
	r.t.Helper()
	return r.gitIn("", args...)
}

func (r *testRepo) gitIn(stdin string, args ...string) string {
	r.t.Helper()
	r.clock++
	date := fmt.Sprintf("%d +0000", 1_700_000_000+86_400*r.clock)
	cmd := exec.Command("git", args...)
	cmd.Dir = r.dir
	cmd.Stdin = strings.NewReader(stdin)
	cmd.Env = append(slices.DeleteFunc(os.Environ(), func(e string) bool { return strings.HasPrefix(e, "GIT_") }),
		"GIT_AUTHOR_NAME=Ann", "GIT_AUTHOR_EMAIL=ann@example.com", "GIT_COMMITTER_NAME=Ann", "GIT_COMMITTER_EMAIL=ann@example.com",
		"GIT_AUTHOR_DATE="+date, "GIT_COMMITTER_DATE="+date, "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
		"GIT_TEMPLATE_DIR=", // no samples of hooks
		"GIT_CONFIG_COUNT=4", "GIT_CONFIG_KEY_0=maintenance.auto", "GIT_CONFIG_VALUE_0=false",
		"GIT_CONFIG_KEY_1=protocol.file.allow", "GIT_CONFIG_VALUE_1=always",
		"GIT_CONFIG_KEY_2=uploadpack.allowFilter", "GIT_CONFIG_VALUE_2=true",
		"GIT_CONFIG_KEY_3=core.fsync", "GIT_CONFIG_VALUE_3=none")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(r.t, err, "git %s: %s", strings.Join(args, " "), &stderr)
	return strings.TrimSpace(string(out))
}

func (r *testRepo) write(name, text string) {
	r.t.Helper()
	path := filepath.Join(r.dir, name)
	require.NoError(r.t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(r.t, os.WriteFile(path, []byte(text), 0o600))
}

// commit commits the worktree with some files written, and returns its id.
func (r *testRepo) commit(files ...string) string {
	r.t.Helper()
	for i := 0; i < len(files); i += 2 {
		r.write(files[i], files[i+1])
	}
	r.git("add", "-A")
	r.git("commit", "-q", "--allow-empty", "-m", "a commit")
	return r.head()
}

// head returns the id of the commit that was made just now. Most often it is in a
// file, which is quicker than asking git.
func (r *testRepo) head() string {
	r.t.Helper()
	name := "HEAD"
	for {
		text, err := os.ReadFile(filepath.Join(r.dir, ".git", name))
		if err != nil { // a linked worktree, or reftables
			return r.git("rev-parse", "HEAD")
		}
		line, symbolic := strings.CutPrefix(strings.TrimSpace(string(text)), "ref: ")
		if !symbolic {
			return line
		}
		name = line
	}
}

// scan scans the repository.
func (r *testRepo) scan(src Source) scan.Result {
	r.t.Helper()
	src.Target = r.dir
	result, err := runSource(r.t.Context(), &src)
	require.NoError(r.t, err)
	return result
}

func runSource(ctx context.Context, src *Source) (scan.Result, error) {
	s := scan.New(scan.Options{Detectors: detectors.NewSet(detectors.Options{}), Workers: 2, MinConfidence: detectors.Medium})
	return s.Run(ctx, src)
}

// secrets returns the places of all secrets, each as a line.
func secrets(result scan.Result) []string {
	var lines []string
	for _, f := range result.Findings {
		for _, l := range f.Locations {
			if l.Role == detectors.RoleSecret {
				lines = append(lines, fmt.Sprintf("%s:%d", l.Origin.Path, l.Start.Line))
			}
		}
	}
	return lines
}

// histories returns the histories of the places of the only secret by path.
func historyOf(t *testing.T, result scan.Result) map[string]*scan.History {
	t.Helper()
	require.Len(t, result.Findings, 1)
	all := map[string]*scan.History{}
	for _, l := range result.Findings[0].Locations {
		if l.Role == detectors.RoleSecret {
			all[l.Origin.Path] = l.Origin.History
		}
	}
	return all
}
