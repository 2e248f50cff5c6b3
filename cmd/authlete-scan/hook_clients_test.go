//go:build clients

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

// TestClientHooks has the programs that manage hooks run ours: what each of them
// must do, and what only one of them does.
func TestClientHooks(t *testing.T) {
	for _, client := range []string{"pre-commit", "lefthook", "husky", "lint-staged"} {
		t.Run(client, func(t *testing.T) {
			need(t, client)
			files := []string{"../../testdata/clients/core.txtar"}
			own := "../../testdata/clients/" + client + ".txtar"
			if _, err := os.Stat(own); err == nil {
				files = append(files, own)
			}
			scripts := testscript.Params{
				Files:               files,
				Setup:               clientSetup(t, client),
				Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "expand": expand},
				RequireExplicitExec: true,
				RequireUniqueNames:  true,
			}
			testscript.Run(t, scripts)
		})
	}
}

// TestClientGitNext has a git do it that runs the hooks of its configuration.
func TestClientGitNext(t *testing.T) {
	program, err := filepath.EvalSymlinks(need(t, "git-next"))
	require.NoError(t, err)
	path := filepath.Dir(program) + string(os.PathListSeparator)
	testscript.Run(t, testscript.Params{
		Files: []string{"../../testdata/clients/git-next.txtar"},
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("PATH", path+env.Getenv("PATH"))
			env.Setenv("GIT_CONFIG_GLOBAL", filepath.Join(env.WorkDir, "gitconfig"))
			env.Setenv("SECRET1", secret("client secret 1"))
			return nil
		},
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "expand": expand},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

// need returns the path of a client. Without it the test is skipped, but in CI
// it fails.
func need(t *testing.T, client string) string {
	t.Helper()
	path, err := exec.LookPath(client)
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("there is no %s; .ci/clients installs it", client)
		}
		t.Skipf("there is no %s; .ci/clients installs it", client)
	}
	return path
}

// clientSetup gives a client a home of its own, and the caches of Go, so that
// pre-commit builds the program without downloading anything again.
func clientSetup(t *testing.T, client string) func(*testscript.Env) error {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	out, err := exec.Command("go", "env", "GOMODCACHE", "GOCACHE").Output()
	require.NoError(t, err)
	caches := strings.Fields(string(out))
	return func(env *testscript.Env) error {
		for name, value := range map[string]string{
			"CLIENT": client, "ROOT": root,
			"HOME": env.WorkDir, "PRE_COMMIT_HOME": filepath.Join(env.WorkDir, "pre-commit"),
			"GOPROXY": "file://" + filepath.Join(caches[0], "cache", "download"), "GONOSUMDB": "*",
			"GOCACHE": caches[1], "GOFLAGS": "-modcacherw", "GOTOOLCHAIN": "local",
			"GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.com",
			"GIT_COMMITTER_NAME": "Ann", "GIT_COMMITTER_EMAIL": "ann@example.com",
			"SECRET1": secret("client secret 1"), "SECRET2": secret("client secret 2"),
		} {
			env.Setenv(name, value)
		}
		return nil
	}
}
