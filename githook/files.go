package githook

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// write puts the commands into files.
func (in *Installer) write(ctx context.Context, hooks []string) error {
	dir, err := in.directory(ctx)
	if err != nil {
		return err
	}
	switch {
	case dir.path == os.DevNull:
		return errors.New("installing hooks: core.hooksPath is " + os.DevNull + ", which switches hooks off")
	case filepath.Base(filepath.Dir(dir.path)) == ".husky":
		return errors.New("the hooks of this repository are made by husky; " +
			"put the line \"" + name + " hook pre-commit\" into .husky/pre-commit")
	case dir.path == "":
		return in.writeAll(ctx, hooks)
	}
	if err := os.MkdirAll(dir.path, 0o755); err != nil {
		return fmt.Errorf("making the directory for hooks: %w", err)
	}
	for _, hook := range hooks {
		if err := in.place(dir, hook); err != nil {
			return err
		}
	}
	return nil
}

// writeAll makes a directory for the hooks of all repositories. Git looks for
// hooks in one directory only, so there are files in it that hand on to what each
// repository has.
func (in *Installer) writeAll(ctx context.Context, hooks []string) error {
	own, err := ownDirectory()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(own, 0o755); err != nil {
		return fmt.Errorf("making the directory for hooks: %w", err)
	}
	dir := directory{path: own, own: true}
	for _, hook := range hooks {
		if err := in.place(dir, hook); err != nil {
			return err
		}
	}
	for _, hook := range append(others, Events()...) {
		if err := in.handOn(dir, hook); err != nil {
			return err
		}
	}
	if _, err := in.git(ctx, "config", "--global", "core.hooksPath", own); err != nil {
		return err
	}
	in.Report("git runs hooks from there now, and they run those of each repository first")
	return nil
}

// handOn writes a hook that does no more than to run that of the repository.
func (in *Installer) handOn(dir directory, hook string) error {
	path := filepath.Join(dir.path, hook)
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return replace(path, in.script(dir, hook, false))
}

// place puts a command into a hook.
func (in *Installer) place(dir directory, hook string) error {
	path := filepath.Join(dir.path, hook)
	text := in.script(dir, hook, true)
	is, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		// A symbolic link to nothing is something, too.
		if _, err := os.Lstat(path); err == nil {
			return fmt.Errorf("reading hook %q: it is a symbolic link to nothing", path)
		}
	case err != nil:
		return fmt.Errorf("reading hook: %w", err)
	case bytes.Equal(is, text):
		in.Report(hook + " is installed already, in " + dir.path)
		return nil
	case !isOurs(is):
		return in.placeBefore(path, hook, is, text)
	}
	if err := replace(path, text); err != nil {
		return err
	}
	in.Report("installed " + hook + " in " + dir.path)
	return nil
}

// placeBefore does it where there is a hook, which is kept.
func (in *Installer) placeBefore(path, hook string, is, text []byte) error {
	if _, err := os.Lstat(path + suffix); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("keeping hook %q: there is %q already, so that something else has taken the place of our hook; "+
			"put the two together first", path, hook+suffix)
	}
	if err := os.Rename(path, path+suffix); err != nil {
		return fmt.Errorf("keeping hook: %w", err)
	}
	if err := replace(path, text); err != nil {
		return errors.Join(err, os.Rename(path+suffix, path))
	}
	in.Report("installed " + hook + " in " + filepath.Dir(path) + "; it first runs the hook that was there, now " + hook + suffix)
	for maker, mark := range makers {
		if bytes.Contains(is, []byte(mark)) {
			in.Report("note: " + maker + " made that hook, and may make it anew; better name " + name + " in its configuration")
		}
	}
	return nil
}

// makers are programs that write hooks, with what they put into them.
var makers = map[string]string{"pre-commit": "https://pre-commit.com", "lefthook": "lefthook"}

// remove takes a command out of a hook, and puts back what was there.
func (in *Installer) remove(dir directory, hook string) error {
	path := filepath.Join(dir.path, hook)
	is, err := os.ReadFile(path)
	if dir.path == "" || dir.path == os.DevNull || errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("reading hook: %w", err)
	}
	_, err = os.Lstat(path + suffix)
	kept := err == nil
	if !isOurs(is) {
		if kept {
			in.Report("left " + hook + " and " + hook + suffix + " in " + dir.path + ": something else has taken the place of our hook")
		}
		return nil
	}
	if kept {
		err = os.Rename(path+suffix, path)
	} else {
		err = os.Remove(path)
	}
	if err != nil {
		return fmt.Errorf("taking out hook: %w", err)
	}
	if kept {
		in.Report("took " + hook + " out of " + dir.path + ", and put back the hook that was there")
	} else if !isHandedOn(is) {
		in.Report("took " + hook + " out of " + dir.path)
	}
	return nil
}

// leave has git look for hooks where it did before the directory was made.
func (in *Installer) leave(ctx context.Context, dir directory) error {
	if !in.Global || !dir.own {
		return nil
	}
	if _, err := in.git(ctx, "config", "--global", "--unset", "core.hooksPath"); err != nil {
		return err
	}
	for _, path := range []string{dir.path, filepath.Dir(dir.path)} {
		if os.Remove(path) != nil {
			break // the user has put something there, which stays
		}
	}
	in.Report("git looks for hooks in each repository again")
	return nil
}

// replace writes a script in one step.
func replace(path string, text []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return fmt.Errorf("writing hook: %w", err)
	}
	_, err = f.Write(text)
	err = errors.Join(err, f.Close(), os.Chmod(f.Name(), 0o755))
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("writing hook: %w", errors.Join(err, os.Remove(f.Name())))
	}
	return nil
}
