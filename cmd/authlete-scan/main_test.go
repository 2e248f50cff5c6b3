package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the expected output in the scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){tool: main})
}

// TestScript runs testdata/script. The scripts hold no credentials: Setup
// derives them from phrases, and "expand" writes them into the files. $BIN has this
// program and no other.
func TestScript(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("go", "env", "GOCACHE").Output()
	require.NoError(t, err)
	cache := strings.TrimSpace(string(out))
	testscript.Run(t, testscript.Params{
		Dir: "../../testdata/script",
		Setup: func(env *testscript.Env) error {
			for _, role := range []string{"AUTHOR", "COMMITTER"} {
				env.Setenv("GIT_"+role+"_NAME", "Ann")
				env.Setenv("GIT_"+role+"_EMAIL", "ann@example.com")
			}
			program, err := exec.LookPath(tool)
			if err != nil {
				return err
			}
			env.Setenv("BIN", filepath.Dir(program))
			for i := 1; i <= 3; i++ {
				env.Setenv(fmt.Sprintf("SECRET%d", i), secret(fmt.Sprintf("script secret %d", i)))
				env.Setenv(fmt.Sprintf("KEY%d", i), key(fmt.Sprintf("script key %d", i)))
				env.Setenv(fmt.Sprintf("HEX%d", i), fmt.Sprintf("%x", sha256.Sum256([]byte(fmt.Sprintf("script hex %d", i))))[:32])
			}
			// The go command of a script finds what is compiled already, and keeps
			// away from the network.
			env.Setenv("GOCACHE", cache)
			env.Setenv("GOPROXY", "off")
			setGit(env)
			return serveFake(env)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits":  exits,
			"expand": expand,
			"asked":  asked,
			"frame":  frame,
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
	})
}

// setGit keeps the git of a script from what takes time and makes no difference
// to a repository that lives for seconds.
func setGit(env *testscript.Env) {
	settings := []string{"maintenance.auto=false", "receive.autogc=false", "core.fsync=none"}
	env.Setenv("GIT_CONFIG_COUNT", strconv.Itoa(len(settings)))
	for i, s := range settings {
		key, value, _ := strings.Cut(s, "=")
		env.Setenv(fmt.Sprintf("GIT_CONFIG_KEY_%d", i), key)
		env.Setenv(fmt.Sprintf("GIT_CONFIG_VALUE_%d", i), value)
	}
}

// secret returns a value with the shape of a secret, made of a phrase.
func secret(phrase string) string {
	sum := sha256.Sum256([]byte(phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// key returns a number with the shape of a service API key, made of a phrase.
func key(phrase string) string {
	const smallest = 10_000_000_000_000
	sum := sha256.Sum256([]byte(phrase))
	return strconv.FormatUint(smallest+binary.BigEndian.Uint64(sum[:])%(9*smallest), 10)
}

// exits N prog args… runs prog, which must exit with status N: the ! of
// testscript cannot tell 1 from 2.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits N prog args…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// expand FILE… replaces ${NAME} in files.
func expand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: expand FILE…")
	}
	for _, name := range args {
		text := os.Expand(ts.ReadFile(name), ts.Getenv)
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text), 0o600))
	}
}

// frame FILE… puts each line of files into a frame of the Language Server
// Protocol.
func frame(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: frame FILE…")
	}
	for _, name := range args {
		var framed strings.Builder
		for line := range strings.Lines(ts.ReadFile(name)) {
			line = strings.TrimSpace(line)
			fmt.Fprintf(&framed, "Content-Length: %d\r\n\r\n%s", len(line), line)
		}
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(framed.String()), 0o600))
	}
}
