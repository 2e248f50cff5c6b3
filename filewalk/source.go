package filewalk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/authlete/authlete-scan/filewalk/internal/worktree"
	"github.com/authlete/authlete-scan/scan"
)

// A Source is files, directories and standard input. It implements
// [scan.Source].
type Source struct {
	// Targets are what to scan: directories, files, and - for standard input.
	Targets []string

	// NoGitignore has files scanned that git ignores.
	NoGitignore bool

	// Exclude returns why a file or directory that a walk has come to is to be
	// left out, or "". It is called from several goroutines. Nil excludes
	// nothing. What lies below a directory that is left out is not asked about.
	Exclude func(o scan.Origin, dir bool) (reason string)

	// MaxBytes is the size above which a file that a walk has come to is left
	// out. Zero means that none is.
	MaxBytes int64

	// Open holds texts that are to be read instead of files on the disk, such as
	// those that an editor has not saved yet. Its keys are paths below the only
	// target, a directory, with slashes. A file that does not exist is scanned,
	// too, unless a walk that came to it would leave it out.
	Open map[string][]byte

	// Stdin is what the target - reads. Nil has nothing to read.
	Stdin io.Reader
}

var _ scan.Source = (*Source)(nil)

// Texts pushes the texts of all targets to s. It returns an error, and has
// pushed nothing, if a target does not exist or cannot be opened, and the
// error of ctx when that has ended. When it ends while standard input or a
// pipe is waited for, one goroutine is left behind that waits on.
func (src *Source) Texts(ctx context.Context, workers int, s *scan.Scanner) error {
	return src.texts(ctx, workers, hub{s, s.Worth, s.Visit})
}

// A hub is where texts and what is said of them go: a scanner, with the two
// methods apart that decide which texts are looked at.
type hub struct {
	*scan.Scanner
	worth func(window []byte) bool
	visit func(scan.Text)
}

func (src *Source) texts(ctx context.Context, workers int, to hub) error {
	var jobs []job
	for _, target := range src.Targets {
		j, err := src.begin(target)
		if err != nil {
			return fmt.Errorf("opening %q: %w", target, cause(err))
		}
		jobs = append(jobs, j)
	}
	jobs = append(jobs, src.unwritten()...)
	workers = max(1, workers)
	stack := newStack(workers)
	for i := range jobs {
		stack.push(jobs[len(jobs)-1-i]) // so that the first is taken first
	}
	defer context.AfterFunc(ctx, stack.stop)()
	var running sync.WaitGroup
	for range workers {
		running.Go(func() {
			w := &worker{source: src, ctx: ctx, stack: stack, reader: reader{hub: to, ctx: ctx}}
			for do := stack.pop(); do != nil; do = stack.pop() {
				do(w)
			}
		})
	}
	running.Wait()
	return ctx.Err()
}

// begin returns the job that scans target, once it is sure that target can be
// opened.
func (src *Source) begin(target string) (job, error) {
	if target == "-" {
		return func(w *worker) { w.stdin() }, nil
	}
	info, err := os.Stat(target)
	if err != nil {
		return nil, err
	}
	switch {
	case info.IsDir():
		top := src.top(target)
		d, err := openDirectory(top.disk())
		if err != nil {
			return nil, err
		}
		d.release()
		return func(w *worker) { w.walk(top) }, nil
	case info.Mode().IsRegular():
		f, err := openNamed(target)
		if err != nil {
			return nil, err
		}
		f.close()
		return func(w *worker) { w.named(target) }, nil
	case info.Mode()&fs.ModeSocket != 0:
		return nil, errors.New("a socket cannot be read")
	}
	return func(w *worker) { w.pipe(target) }, nil
}

// top returns the folder of a target that is a directory. The repository that
// it lies in rules it too, but does not keep it from being scanned: it was
// named.
func (src *Source) top(target string) *folder {
	f := &folder{target: target}
	if src.NoGitignore {
		return f
	}
	real, err := filepath.Abs(target)
	if err == nil {
		real, err = filepath.EvalSymlinks(real)
	}
	if err != nil {
		return f // only the rules from above are lost, so more is scanned
	}
	if f.tree, f.inner = worktree.Find(real); f.tree != nil {
		f.rules = f.tree.RulesAbove(f.inner)
	}
	return f
}

// cause takes the operation and the path off an error of package os: the
// sentence that it goes into has them.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
