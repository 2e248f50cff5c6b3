package gitwalk

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// A place is where the parts of a repository are.
type place struct {
	gitDir    string   // HEAD, and what else a worktree has of its own
	commonDir string   // refs, configuration: shared by the worktrees
	objects   []string // object directories, the repository's own first
}

// findPlace finds the repository that dir is, or is in. If dir is empty, it is
// the current directory, and GIT_DIR and its like are honoured, as git sets them
// for hooks.
func findPlace(dir string, getenv func(string) string) (place, error) {
	if env := getenv("GIT_DIR"); dir == "" && env != "" {
		p, ok := placeAt(env, getenv("GIT_COMMON_DIR"))
		if !ok {
			return place{}, fmt.Errorf("opening repository: GIT_DIR %q is none", env)
		}
		p.redirect(getenv)
		return p, nil
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return place{}, fmt.Errorf("opening repository %q: %w", dir, err)
	}
	if _, err := os.Stat(abs); err != nil {
		return place{}, fmt.Errorf("opening repository %q: %w", dir, bare(err))
	}
	for at := abs; ; at = filepath.Dir(at) {
		for _, candidate := range []string{filepath.Join(at, ".git"), at} {
			if p, ok := placeAt(candidate, ""); ok {
				if dir == "" {
					p.redirect(getenv)
				}
				return p, nil
			}
		}
		if at == filepath.Dir(at) {
			return place{}, fmt.Errorf("opening repository %q: neither it nor a directory above it is a git repository", dir)
		}
	}
}

// placeAt returns the repository whose directory is path, or whose directory
// the file path names.
func placeAt(path, common string) (place, bool) {
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		text, err := os.ReadFile(path)
		target, ok := strings.CutPrefix(strings.TrimRight(string(text), "\r\n"), "gitdir: ")
		if err != nil || !ok {
			return place{}, false
		}
		path = below(filepath.Dir(path), target)
	}
	if common == "" {
		common = path
		if text, err := os.ReadFile(filepath.Join(path, "commondir")); err == nil {
			common = below(path, strings.TrimRight(string(text), "\r\n"))
		}
	}
	if _, err := os.Lstat(filepath.Join(path, "HEAD")); err != nil || !isDir(filepath.Join(common, "objects")) || !isDir(filepath.Join(common, "refs")) {
		return place{}, false
	}
	return place{gitDir: path, commonDir: common, objects: []string{filepath.Join(common, "objects")}}, true
}

// worktree returns where the files of the repository are, or "" if it has none or
// keeps that to itself.
func (p *place) worktree() string {
	if filepath.Base(p.gitDir) == ".git" {
		return filepath.Dir(p.gitDir)
	}
	text, err := os.ReadFile(filepath.Join(p.gitDir, "gitdir"))
	if err != nil {
		return ""
	}
	return filepath.Dir(below(p.gitDir, strings.TrimRight(string(text), "\r\n")))
}

// redirect adds the object directories that the environment names, as it does
// in a hook that judges what was pushed before it is let in.
func (p *place) redirect(getenv func(string) string) {
	if dir := getenv("GIT_OBJECT_DIRECTORY"); dir != "" {
		p.objects = append([]string{dir}, p.objects...)
	}
	for _, dir := range filepath.SplitList(getenv("GIT_ALTERNATE_OBJECT_DIRECTORIES")) {
		if dir != "" {
			p.objects = append(p.objects, dir)
		}
	}
}

// A setup is what the configuration of a repository says about its format.
type setup struct {
	format   packs.Format
	reftable bool
	promisor bool // objects may be missing that a remote promised
	remotes  []string
}

// readSetup reads the parts of the configuration that say how to read the
// rest. Git takes them from this one file only.
func (p *place) readSetup() (setup, error) {
	name := filepath.Join(p.commonDir, "config")
	text, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return setup{}, fmt.Errorf("reading %q: %w", name, bare(err))
	}
	var s setup
	eachSetting(text, func(section, key, value string) {
		remote, isRemote := strings.CutPrefix(section, "remote.")
		switch {
		case section == "extensions" && key == "objectformat":
			if strings.EqualFold(value, "sha256") {
				s.format = packs.SHA256
			}
		case section == "extensions" && key == "refstorage":
			s.reftable = strings.HasPrefix(strings.ToLower(value), "reftable")
		case section == "extensions" && key == "partialclone":
			s.promisor = true
			s.remotes = append(s.remotes, value)
		case isRemote && (key == "promisor" || key == "partialclonefilter"):
			s.promisor = true
			s.remotes = append(s.remotes, remote)
		}
	})
	return s, nil
}

// eachSetting calls visit with the settings of a configuration file: sections
// as section or section.subsection, keys in lower case.
func eachSetting(text []byte, visit func(section, key, value string)) {
	section := ""
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		line := strings.TrimSpace(lines.Text())
		if name, ok := strings.CutPrefix(line, "["); ok {
			name, line, _ = strings.Cut(name, "]")
			kind, sub, _ := strings.Cut(name, " ")
			section = strings.ToLower(kind)
			if sub = strings.Trim(strings.TrimSpace(sub), `"`); sub != "" {
				section += "." + sub
			}
			line = strings.TrimSpace(line)
		}
		if key, value, _ := strings.Cut(line, "="); key != "" && key[0] != '#' && key[0] != ';' {
			visit(section, strings.ToLower(strings.TrimSpace(key)), strings.Trim(strings.TrimSpace(value), `"`))
		}
	}
}

func below(dir, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// bare returns err without the path that is named beside it.
func bare(err error) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}
