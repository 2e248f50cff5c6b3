package gitwalk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// ErrShallow is in the error of [Addition.Revisions] if the clone is shallow and
// lacks commits that are asked for.
var ErrShallow = errors.New("the clone is shallow")

// An Addition is what a commit adds to another one: all commits that Head leads
// to and that the base does not lead to, whatever parent leads there.
type Addition struct {
	Head string // a revision; "" asks for the whole history instead

	// Bases are revisions. The base is the first that the repository has. If
	// there is none, everything that Head leads to is new, unless NeedsBase.
	Bases     []string
	NeedsBase bool

	// Tags are revisions, too. Of those that are annotated tags in the repository,
	// the messages are new.
	Tags []string
}

// Commits is what an addition comes to in a repository.
type Commits struct {
	Revisions []string // for [Source.Revisions]; nil for the whole history
	Head      string   // the ids of both ends; "" for none
	Base      string
	Count     int  // of the commits in between
	Tagged    bool // a tag is among the revisions
}

// Commits finds the addition in the repository target, which is written as for
// [Source.Target]. Unlike a range of a [Source] it is never less than what was
// asked for: that an end is missing, or that a shallow clone lacks commits in
// between, is an error.
func (a Addition) Commits(ctx context.Context, target string) (Commits, error) {
	dir := target
	if dir == "." {
		dir = ""
	}
	cuts, err := readShallow(dir)
	switch {
	case err != nil:
		return Commits{}, err
	case a.Head == "" && len(cuts) > 0:
		return Commits{}, fmt.Errorf("reading the history: %w, so most of it is not here", ErrShallow)
	case a.Head == "":
		return Commits{}, nil
	}
	return a.commits(ctx, plumbing{dir: dir}, cuts)
}

func (a Addition) commits(ctx context.Context, git plumbing, cuts map[string]bool) (c Commits, err error) {
	if c.Head, err = git.commit(ctx, a.Head); err != nil {
		return c, err
	}
	for i := 0; c.Base == "" && i < len(a.Bases); i++ {
		if c.Base, err = git.commit(ctx, a.Bases[i]); err != nil {
			return c, err
		}
	}
	switch {
	case c.Head == "":
		return c, missing("commit "+a.Head, cuts)
	case c.Base == "" && a.NeedsBase:
		return c, missing("the base "+strings.Join(a.Bases, " or "), cuts)
	}
	c.Revisions = []string{c.Head}
	if c.Base != "" {
		c.Revisions = append(c.Revisions, "^"+c.Base)
	}
	for _, name := range a.Tags {
		id, err := git.tag(ctx, name)
		if err != nil {
			return c, err
		}
		if id != "" && !slices.Contains(c.Revisions, id) {
			c.Revisions, c.Tagged = append(c.Revisions, id), true
		}
	}
	out, err := git.run(ctx, append([]string{"rev-list"}, append(c.Revisions, "--")...)...)
	if err != nil {
		return c, err
	}
	ids := strings.Fields(string(out))
	c.Count = len(ids)
	for _, id := range ids {
		if cuts[id] {
			return c, fmt.Errorf("reading commits: %w and ends at %s, before all that is new was seen", ErrShallow, id)
		}
	}
	return c, nil
}

// missing is the error for an end that the repository lacks.
func missing(what string, cuts map[string]bool) error {
	if len(cuts) > 0 {
		return fmt.Errorf("reading commits: %w and lacks %s", ErrShallow, what)
	}
	return fmt.Errorf("reading commits: %s is not in this clone", what)
}

// commit returns the id of the commit that a revision stands for, "" if the
// repository has none.
func (p plumbing) commit(ctx context.Context, revision string) (string, error) {
	return p.object(ctx, revision+"^{commit}")
}

// tag returns the id of the annotated tag that a revision is, "" if the
// repository has none.
func (p plumbing) tag(ctx context.Context, revision string) (string, error) {
	id, err := p.object(ctx, revision+"^{object}")
	if id == "" || err != nil {
		return "", err
	}
	kind, err := p.run(ctx, "cat-file", "-t", id)
	if strings.TrimSpace(string(kind)) != "tag" {
		id = ""
	}
	return id, err
}

// object returns the id of the object that a revision stands for, "" if the
// repository has none.
func (p plumbing) object(ctx context.Context, revision string) (string, error) {
	out, err := p.run(ctx, "rev-parse", "--verify", "--quiet", "--end-of-options", revision)
	var status interface{ ExitCode() int }
	if errors.As(err, &status) && status.ExitCode() == 1 {
		return "", nil
	}
	return strings.TrimSpace(string(out)), err
}

// readShallow returns the ids of the commits at which the history is cut.
func readShallow(dir string) (map[string]bool, error) {
	p, err := findPlace(dir, os.Getenv)
	if err != nil {
		return nil, err
	}
	name := filepath.Join(p.commonDir, "shallow")
	text, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("reading %q: %w", name, bare(err))
	}
	cuts := map[string]bool{}
	for id := range strings.FieldsSeq(string(text)) {
		cuts[id] = true
	}
	return cuts, nil
}
