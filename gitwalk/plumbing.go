package gitwalk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

var errNoGit = errors.New("asking git: there is no git program on the PATH")

// A plumbing asks git about one repository.
type plumbing struct {
	dir     string // where git runs; "" is the current directory
	remotes []string
	filters []string // drivers that would have programs run on the files of the worktree
}

// disarm finds the filters that the configuration names, so that they are not
// run.
func (p *plumbing) disarm(ctx context.Context) error {
	out, err := p.run(ctx, "config", "-z", "--name-only", "--get-regexp", `^filter\..*\.`)
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 {
		return nil // there are none
	}
	for key := range strings.SplitSeq(string(out), "\x00") {
		if i := strings.LastIndexByte(key, '.'); i > 0 {
			p.filters = append(p.filters, key[:i])
		}
	}
	return err
}

func (r *repository) plumbing() plumbing {
	return plumbing{dir: r.dir, remotes: r.setup.remotes}
}

// settings are what no configuration of a repository may say otherwise. A git
// before 2.45 knows no GIT_NO_LAZY_FETCH: there, what keeps it from fetching is
// that no remote has promised anything, and that no protocol is allowed.
func (p plumbing) settings() []string {
	args := []string{
		"-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.untrackedCache=false",
		"-c", "protocol.allow=never", "-c", "core.sshCommand=false", "-c", "core.askPass=false", "-c", "credential.helper=",
		"-c", "extensions.partialClone=", "-c", "core.pager=cat", "-c", "core.alternateRefsCommand=true",
	}
	for _, remote := range p.remotes {
		args = append(args, "-c", "remote."+remote+".promisor=false", "-c", "remote."+remote+".partialclonefilter=")
	}
	for _, filter := range p.filters {
		args = append(args, "-c", filter+".clean=", "-c", filter+".smudge=", "-c", filter+".process=", "-c", filter+".required=false")
	}
	return args
}

// environment is that of this process, less what could make git run or reach
// anything.
func (p plumbing) environment() []string {
	env := slices.DeleteFunc(os.Environ(), func(e string) bool {
		name, _, _ := strings.Cut(e, "=")
		switch name {
		case "GIT_EXTERNAL_DIFF", "GIT_TRACE", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", "GIT_PAGER", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_PROXY_COMMAND":
			return true
		case "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX":
			return p.dir != ""
		}
		return false
	})
	return append(env, "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0",
		"GIT_NO_REPLACE_OBJECTS=1", "GIT_ADVICE=0", "GIT_ALLOW_PROTOCOL=none", "LC_ALL=C")
}

// run runs git and returns what it writes.
func (p plumbing) run(ctx context.Context, args ...string) ([]byte, error) {
	return p.feed(ctx, nil, args...)
}

// ids runs git and returns the ids that it writes, each on a line, without those
// that are marked to be left out.
func (p plumbing) ids(ctx context.Context, args ...string) ([]packs.ID, error) {
	out, err := p.run(ctx, args...)
	if err != nil {
		return nil, err
	}
	var ids []packs.ID
	for hex := range strings.FieldsSeq(string(out)) {
		if hex[0] == '^' {
			continue
		}
		id, err := packs.ParseID(hex)
		if err != nil {
			return nil, fmt.Errorf("asking git %s: %w", args[0], err)
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// feed is run with something for git to read.
func (p plumbing) feed(ctx context.Context, stdin io.Reader, args ...string) ([]byte, error) {
	program, err := exec.LookPath("git")
	if err != nil {
		return nil, errNoGit
	}
	all := p.settings()
	if p.dir != "" {
		all = append([]string{"-C", p.dir}, all...)
	}
	cmd := exec.CommandContext(ctx, program, append(all, args...)...)
	cmd.Env = p.environment()
	cmd.Stdin = stdin
	cmd.WaitDelay = time.Second // for what git has started, if git is killed
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		if said := complaint(stderr.String()); said != "" {
			return nil, fmt.Errorf("asking git %s: %s", args[0], said)
		}
		return nil, fmt.Errorf("asking git %s: %w", args[0], err)
	}
	return out, nil
}

// complaint returns what matters of what git wrote about a failure: the first
// line, and of a repository that belongs to somebody else, as in the containers
// of CI systems, also the command to trust it.
func complaint(stderr string) string {
	first, rest, _ := strings.Cut(strings.TrimSpace(stderr), "\n")
	first = strings.TrimPrefix(first, "fatal: ")
	if i := strings.Index(rest, "git config --global --add safe.directory"); i >= 0 {
		command, _, _ := strings.Cut(rest[i:], "\n")
		return first + "; if you trust it: " + command
	}
	return first
}

// refs returns what readRefs does, by asking git.
func (p plumbing) refs(ctx context.Context) (refs, error) {
	out, err := p.run(ctx, "for-each-ref", "--format=%(objectname) %(refname) %(symref)")
	if err != nil {
		return refs{}, err
	}
	var all refs
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		if len(fields) != 2 { // what it stands for is listed by itself
			continue
		}
		if id, err := packs.ParseID(fields[0]); err == nil {
			all.named = append(all.named, ref{fields[1], id})
		}
	}
	if out, err := p.run(ctx, "rev-parse", "--verify", "--quiet", "HEAD"); err == nil { // else it is unborn
		if id, err := packs.ParseID(strings.TrimSpace(string(out))); err == nil {
			all.head = id
			all.named = append([]ref{{"HEAD", id}}, all.named...)
		}
	}
	// The HEADs of other worktrees are among all, if nothing else leads there.
	all.logged, err = p.ids(ctx, "rev-list", "--no-walk", "--ignore-missing", "--all", "--reflog")
	return all, err
}
