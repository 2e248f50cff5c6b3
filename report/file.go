package report

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// WriteFile makes write the content of the file at path. A regular file is
// replaced as a whole or not at all: what was there before stays until the new
// content is safely on the disk. A new file is for its owner only, since a
// report says where secrets lie; an existing one keeps its mode. What is not a
// regular file, such as a device or a pipe, is written to directly.
//
// The error wraps that of write or of the system.
func WriteFile(path string, write func(io.Writer) error) error {
	direct, mode := false, fs.FileMode(0o600)
	if info, err := os.Stat(path); err == nil {
		direct, mode = !info.Mode().IsRegular() || isDescriptor(path), info.Mode().Perm()
	}
	var err error
	if direct {
		err = writeDirect(path, write)
	} else {
		err = replace(path, mode, write)
	}
	if err != nil {
		return fmt.Errorf("writing report %q: %w", path, cause(err))
	}
	return nil
}

// isDescriptor reports whether path names one of our own open files. That may
// be a regular file, but other things are written to it as well, so it must be
// neither truncated nor replaced.
func isDescriptor(path string) bool {
	path = filepath.ToSlash(filepath.Clean(path))
	return path == "/dev/stdout" || path == "/dev/stderr" ||
		strings.HasPrefix(path, "/dev/fd/") || strings.HasPrefix(path, "/proc/self/fd/")
}

func writeDirect(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}

// replace writes a temporary file beside path and renames it.
func replace(path string, mode fs.FileMode, write func(io.Writer) error) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target // or the link would be replaced, not the file
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".authlete-scan-*.tmp")
	if err != nil {
		return err
	}
	renamed := false
	defer func() {
		if !renamed { // also when write panics
			f.Close() // Windows removes no open file; a second time it does nothing
			os.Remove(f.Name())
		}
	}()
	if err := errors.Join(fill(f, mode, write), f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	renamed = true
	return nil
}

func fill(f *os.File, mode fs.FileMode, write func(io.Writer) error) error {
	if err := write(f); err != nil {
		return err
	}
	if err := f.Chmod(mode); err != nil {
		return err
	}
	return f.Sync()
}

// cause drops the operation and the file name from an error of the system: the
// name is that of a temporary file, which says nothing to the user.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	var link *os.LinkError
	if errors.As(err, &link) {
		return link.Err
	}
	return err
}
