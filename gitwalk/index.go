package gitwalk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path"
	"strconv"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// An indexed is a difference that git reports between HEAD, the index and the
// worktree.
type indexed struct {
	change
	mode  int
	whole bool // all lines were asked for
}

// index scans what the index adds to HEAD, or the worktree to the index.
func (src *Source) index(ctx context.Context, r *repository, workers int) error {
	if src.Staged && src.Unstaged {
		return errors.New("reading index: staged and unstaged exclude each other")
	}
	if src.Unstaged {
		return src.worktree(ctx, r, r.plumbing())
	}
	return src.staged(ctx, r, workers)
}

func emptyTree(f packs.Format) string {
	if f == packs.SHA256 {
		return "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
	}
	return "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
}

func emptyBlob(f packs.Format) packs.ID {
	hex := "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
	if f == packs.SHA256 {
		hex = "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
	}
	id, err := packs.ParseID(hex)
	if err != nil {
		panic(err) // of a literal
	}
	return id
}

// parseRaw reads the raw output of git's diff commands: what is new, and what was
// taken from its place.
func parseRaw(out []byte) (found []indexed, took []lost, err error) {
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
		gone := fields[4] == "D"
		if !ids[0].IsZero() {
			took = append(took, lost{blobAt{string(name), ids[0]}, gone})
		}
		if !gone && fields[4] != "U" { // what is unmerged cannot be committed
			found = append(found, indexed{change{string(name), ids[1], ids[:1]}, int(mode), false})
		}
	}
	return found, took, nil
}

// indexSiblings calls visit with the other files that the index has in the
// folder of a file.
func (r *repository) indexSiblings(ctx context.Context, name string, visit func(scan.Sibling)) {
	reader := r.store.NewReader()
	for _, beside := range r.indexFolder(ctx, name) {
		visit(sibling(reader, beside))
	}
}

// indexFolder returns the other files that the index has in the folder of a file,
// by their names in it.
func (r *repository) indexFolder(ctx context.Context, name string) []blobAt {
	dir, base := path.Split(name)
	args := []string{"ls-files", "--stage", "-z", "--full-name"}
	if dir != "" {
		args = append(args, "--", ":(top,literal)"+dir)
	} else {
		args = append(args, "--", ":(top,glob)*")
	}
	out, err := r.plumbing().run(ctx, args...)
	if err != nil {
		r.scanner.Problem(name, fmt.Errorf("reading what is beside it: %w", err))
		return nil
	}
	var files []blobAt
	for line := range strings.SplitSeq(string(out), "\x00") {
		head, file, _ := strings.Cut(line, "\t")
		fields := strings.Fields(head)
		in, beside := path.Split(file)
		if len(fields) != 3 || in != dir || beside == base {
			continue
		}
		if id, err := packs.ParseID(fields[1]); err == nil && len(files) < maxSiblings {
			files = append(files, blobAt{beside, id})
		}
	}
	return files
}
