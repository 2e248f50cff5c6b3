package gitwalk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// An indexed is a difference that git reports between HEAD, the index and the
// worktree.
type indexed struct {
	change
	mode   int
	status byte
}

// index scans what the index adds to HEAD, or the worktree to the index. Git
// itself says what that is: it alone knows which index a hook is about.
func (src *Source) index(ctx context.Context, r *repository, workers int) error {
	if src.Staged && src.Unstaged {
		return errors.New("reading index: staged and unstaged exclude each other")
	}
	git := r.plumbing()
	if src.Unstaged {
		return src.worktree(ctx, r, git)
	}
	head := "HEAD"
	if _, err := git.run(ctx, "rev-parse", "--verify", "--quiet", "HEAD"); err != nil {
		head = emptyTree(r.setup.format) // HEAD is unborn
	}
	out, err := git.run(ctx, "diff-index", "--cached", "--raw", "-z", "--no-renames", "--ignore-submodules=all", head, "--")
	if err != nil {
		return err
	}
	found, moved, err := parseRaw(out)
	if err != nil {
		return err
	}
	g := ranger{src: src, repo: r, reader: r.store.NewReader(), sifted: map[packs.ID]bool{}}
	for _, f := range found {
		if f.mode&modeType == modeSubmodule || src.excludes(r.target, f.path) {
			continue
		}
		if !g.blob(f.blob) || f.status == 'A' && moved[f.blob] && !src.AllLines {
			continue
		}
		v := view{object: f.blob, path: f.path, wanted: g.wanted(f.change)}
		v.siblings = func(visit func(string, []byte)) { r.indexSiblings(ctx, f.path, visit) }
		g.views = append(g.views, v)
	}
	return r.look(ctx, workers, g.views)
}

func emptyTree(f packs.Format) string {
	if f == packs.SHA256 {
		return "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
	}
	return "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
}

// parseRaw reads the raw output of git's diff commands: what is new, and the
// blobs that are gone from somewhere.
func parseRaw(out []byte) (found []indexed, gone map[packs.ID]bool, err error) {
	gone = map[packs.ID]bool{}
	for len(out) > 0 {
		head, rest, _ := bytes.Cut(out, []byte{0})
		name, after, ok := bytes.Cut(rest, []byte{0})
		fields := strings.Fields(strings.TrimPrefix(string(head), ":"))
		if !ok || len(fields) != 5 {
			return nil, nil, errors.New("reading what git says has changed: unknown format")
		}
		out = after
		mode, err := strconv.ParseUint(fields[1], 8, 32)
		if err != nil {
			return nil, nil, fmt.Errorf("reading what git says has changed: %w", err)
		}
		var ids [2]packs.ID
		for i, hex := range fields[2:4] {
			if strings.Trim(hex, "0") == "" {
				continue
			}
			if ids[i], err = packs.ParseID(hex); err != nil {
				return nil, nil, fmt.Errorf("reading what git says has changed: %w", err)
			}
		}
		if fields[4] == "D" {
			gone[ids[0]] = true
			continue
		}
		found = append(found, indexed{change{string(name), ids[1], ids[:1]}, int(mode), fields[4][0]})
	}
	return found, gone, nil
}

// indexSiblings calls visit with the other files that the index has in the
// folder of a file.
func (r *repository) indexSiblings(ctx context.Context, name string, visit func(string, []byte)) {
	dir, base := path.Split(name)
	args := []string{"ls-files", "--stage", "-z", "--full-name"}
	if dir != "" {
		args = append(args, "--", ":(top,literal)"+dir)
	}
	out, err := r.plumbing().run(ctx, args...)
	if err != nil {
		r.scanner.Problem(name, fmt.Errorf("reading what is beside it: %w", err))
		return
	}
	reader := r.store.NewReader()
	n := 0
	for line := range strings.SplitSeq(string(out), "\x00") {
		head, file, _ := strings.Cut(line, "\t")
		fields := strings.Fields(head)
		in, beside := path.Split(file)
		if len(fields) != 3 || in != dir || beside == base || n == maxSiblings {
			continue
		}
		id, err := packs.ParseID(fields[1])
		if err != nil {
			continue
		}
		if kind, body, err := reader.Get(id); err == nil && kind == packs.Blob && len(body) <= maxSibling {
			visit(beside, body)
			n++
		}
	}
}

// worktree scans what the files of the worktree add to the index.
func (src *Source) worktree(ctx context.Context, r *repository, git plumbing) error {
	top, err := git.run(ctx, "rev-parse", "--show-toplevel")
	if err != nil {
		return err
	}
	if err := git.disarm(ctx); err != nil {
		return err
	}
	out, err := git.run(ctx, "diff-files", "--raw", "-z", "--no-renames", "--ignore-submodules=all", "--")
	if err != nil {
		return err
	}
	found, _, err := parseRaw(out)
	if err != nil {
		return err
	}
	for _, f := range found {
		if f.mode&modeType == modeSubmodule || src.excludes(r.target, f.path) {
			continue
		}
		name := filepath.Join(strings.TrimRight(string(top), "\r\n"), filepath.FromSlash(f.path))
		if err := src.file(r, name, f); err != nil {
			r.scanner.Problem(name, bare(err))
		}
	}
	return nil
}

// file scans a file of the worktree.
func (src *Source) file(r *repository, name string, f indexed) error {
	info, err := os.Lstat(name)
	if err != nil {
		return err
	}
	origin := scan.Origin{Target: r.target, Path: f.path}
	switch {
	case !info.Mode().IsRegular():
		r.scanner.Skip(scan.Skip{Path: name, Reason: "not a regular file"})
		return nil
	case src.MaxBytes > 0 && info.Size() > src.MaxBytes:
		r.scanner.Skip(scan.Skip{Path: name, Reason: fmt.Sprintf("larger than %d MB", src.MaxBytes>>20)})
		return nil
	}
	body, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	r.scanner.Passed(int64(len(body)))
	if !r.scanner.Worth(body) {
		return nil
	}
	text := scan.Text{Origin: origin, Body: body}
	if !src.AllLines {
		text.Wanted = r.addedTo(f.olds)(body)
	}
	r.scanner.Visit(text)
	return nil
}
