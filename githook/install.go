package githook

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// An Installer puts the commands of this program into hooks, and takes them out
// again. Both can be done as often as one likes. An Installer must not be used
// from several goroutines at once.
type Installer struct {
	// Program is the absolute path of the program, for where the PATH does not
	// have it.
	Program string
	Global  bool // for all repositories of the user, not that of the current directory

	// Report is told, in a sentence each, what has changed and what the user
	// should know. It must not be nil.
	Report func(message string)
}

const (
	name   = "authlete-scan" // of the program, and what its hooks are called by
	suffix = ".before-" + name
)

// events are the hooks that can be had, each with the command for it. All but
// pre-receive run where one works.
var events = map[string]string{
	"pre-commit":       "pre-commit",
	"pre-merge-commit": "pre-commit",
	"pre-push":         "pre-push",
	"pre-receive":      "pre-receive",
}

// Events returns the names of the hooks that can be had.
func Events() []string { return []string{"pre-commit", "pre-merge-commit", "pre-push", "pre-receive"} }

// Install puts the commands into the hooks that are named, or into those that
// make sense for the repository.
func (in *Installer) Install(ctx context.Context, hooks ...string) error {
	for _, hook := range hooks {
		if _, ok := events[hook]; !ok {
			return fmt.Errorf("%q is not one of %s", hook, strings.Join(Events(), ", "))
		}
	}
	if _, err := exec.LookPath(name); err != nil && strings.Contains(filepath.ToSlash(in.Program), "/go-build") {
		return errors.New("installing hooks: the program is a temporary one; install it first, by go install")
	}
	configured, err := in.configured(ctx)
	if err != nil {
		return err
	}
	if len(hooks) == 0 {
		if hooks, err = in.usual(ctx); err != nil {
			return err
		}
	}
	if configured {
		return in.configure(ctx, hooks)
	}
	return in.write(ctx, hooks)
}

// usual returns the hooks of a repository to work in, or of one to push to.
func (in *Installer) usual(ctx context.Context) ([]string, error) {
	if !in.Global {
		bare, err := in.git(ctx, "rev-parse", "--is-bare-repository")
		if err != nil {
			return nil, err
		}
		if bare == "true" {
			return []string{"pre-receive"}, nil
		}
	}
	return []string{"pre-commit", "pre-merge-commit", "pre-push"}, nil
}

// configure puts the commands into the configuration of git. Hooks that an older
// git had as files would scan a second time, so they go.
func (in *Installer) configure(ctx context.Context, hooks []string) error {
	dir, err := in.directory(ctx)
	if err != nil {
		return err
	}
	for _, hook := range hooks {
		event, err := in.set(ctx, section(hook)+".event", hook)
		if err != nil {
			return err
		}
		command, err := in.set(ctx, section(hook)+".command", in.command(hook))
		if err != nil {
			return err
		}
		if event || command {
			in.Report("installed " + hook + " in the configuration of git, as " + section(hook))
		} else {
			in.Report(hook + " is installed already, in the configuration of git")
		}
		if err := in.remove(dir, hook); err != nil {
			return err
		}
	}
	return nil
}

// set makes a setting and reports whether it was another before.
func (in *Installer) set(ctx context.Context, key, value string) (changed bool, err error) {
	is, err := in.lookUp(ctx, in.scope(), key)
	if err != nil || is == value {
		return false, err
	}
	_, err = in.git(ctx, "config", in.scope(), key, value)
	return true, err
}

// Uninstall takes the commands out of all hooks, and puts back what was there.
func (in *Installer) Uninstall(ctx context.Context) error {
	dir, err := in.directory(ctx)
	if err != nil {
		return err
	}
	configured, err := in.ask(ctx, in.scope(), "--name-only", "--get-regexp", `^hook\.`+name+`-.*\.event$`)
	if err != nil {
		return err
	}
	for _, hook := range slices.Concat(Events(), others) {
		if slices.Contains(strings.Fields(configured), section(hook)+".event") {
			if err := in.unset(ctx, hook); err != nil {
				return err
			}
		}
		if err := in.remove(dir, hook); err != nil {
			return err
		}
	}
	return in.leave(ctx, dir)
}

// unset takes a command out of the configuration of git.
func (in *Installer) unset(ctx context.Context, hook string) error {
	if _, err := in.git(ctx, "config", in.scope(), "--remove-section", section(hook)); err != nil {
		return err
	}
	in.Report("took " + hook + " out of the configuration of git")
	return nil
}

func section(hook string) string { return "hook." + name + "-" + hook }

func (in *Installer) scope() string {
	if in.Global {
		return "--global"
	}
	return "--local"
}
