package githook

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// git runs git and returns what it writes, without the newline at the end.
func (in *Installer) git(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	cmd.WaitDelay = time.Second // for what git has started, if git is killed
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		if reason, _, _ := strings.Cut(strings.TrimSpace(stderr.String()), "\n"); reason != "" {
			return "", fmt.Errorf("asking git %s: %s", args[0], strings.TrimPrefix(reason, "fatal: "))
		}
		return "", fmt.Errorf("asking git %s: %w", args[0], err)
	}
	return strings.TrimRight(string(out), "\r\n"), nil
}

// lookUp returns the value that git config has with some arguments, "" if there is
// none.
func (in *Installer) lookUp(ctx context.Context, args ...string) (string, error) {
	return in.ask(ctx, append([]string{"--get"}, args...)...)
}

// ask returns what git config says with some arguments, "" if that is nothing.
func (in *Installer) ask(ctx context.Context, args ...string) (string, error) {
	value, err := in.git(ctx, append([]string{"config"}, args...)...)
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 {
		return "", nil
	}
	return value, err
}

// The version of git from which on the configuration can name hooks.
const hookMajor, hookMinor = 2, 54

// configured reports whether this git runs hooks that its configuration names.
func (in *Installer) configured(ctx context.Context) (bool, error) {
	version, err := in.git(ctx, "version")
	if err != nil {
		return false, err
	}
	return runsConfigured(version), nil
}

// runsConfigured reports whether what git says of its version, such as
// "git version 2.54.1.windows.1", is late enough.
func runsConfigured(version string) bool {
	numbers := strings.SplitN(strings.TrimPrefix(version, "git version "), ".", 3)
	if len(numbers) < 2 {
		return false
	}
	major, err1 := strconv.Atoi(numbers[0])
	minor, err2 := strconv.Atoi(numbers[1])
	return err1 == nil && err2 == nil && (major > hookMajor || major == hookMajor && minor >= hookMinor)
}

// A directory is where git looks for the files of hooks.
type directory struct {
	path    string // absolute; "" if there is none
	tracked bool   // it is in the worktree, for all who work on it
	own     bool   // it was made by an Installer, and hands on to the hooks of each repository
}

// directory returns where the files of hooks are. That for all repositories hands
// on to those of each, so it does not count as one of theirs.
func (in *Installer) directory(ctx context.Context) (directory, error) {
	own, err := ownDirectory()
	if err != nil {
		return directory{}, err
	}
	if in.Global {
		path, err := in.lookUp(ctx, "--global", "--type=path", "core.hooksPath")
		return directory{path: path, own: path == own}, err
	}
	path, err := in.lookUp(ctx, "--type=path", "core.hooksPath")
	if err != nil {
		return directory{}, err
	}
	if path == "" || path == own {
		common, err := in.git(ctx, "rev-parse", "--git-common-dir")
		if err != nil {
			return directory{}, err
		}
		path, err := filepath.Abs(filepath.FromSlash(common))
		return directory{path: filepath.Join(path, "hooks")}, err
	}
	top, err := in.top(ctx)
	if err != nil {
		return directory{}, err
	}
	if !filepath.IsAbs(path) {
		path = filepath.Join(top, path)
	}
	rel, err := filepath.Rel(top, path)
	return directory{path: path, tracked: err == nil && filepath.IsLocal(rel)}, nil
}

// top returns the directory that core.hooksPath is relative to: where hooks run.
func (in *Installer) top(ctx context.Context) (string, error) {
	bare, err := in.git(ctx, "rev-parse", "--is-bare-repository")
	if err != nil {
		return "", err
	}
	question := "--show-toplevel"
	if bare == "true" {
		question = "--absolute-git-dir"
	}
	dir, err := in.git(ctx, "rev-parse", question)
	return filepath.FromSlash(dir), err
}

// ownDirectory is where the hooks for all repositories are if the user has named
// no directory for them.
func ownDirectory() (string, error) {
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("finding the directory for configurations: %w", err)
	}
	return filepath.Join(dir, name, "hooks"), nil
}
