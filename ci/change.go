package ci

import (
	"errors"
	"slices"
	"strings"
)

// A Scope says how much a run has to look at.
type Scope int

// The scopes.
const (
	Everything Scope = iota // the whole history, since nothing says what is new
	Added                   // what Head adds to a base
	Nothing                 // a branch or a tag went away
)

// A Change is what a run is about.
type Change struct {
	System string // the CI system, as its maker spells it
	Event  string // what started the run, in the words of the system; "" if it does not say
	Scope  Scope

	// Head is the newest commit of an addition: an id, or a ref. What is new are
	// the commits that it leads to and that the base does not lead to. The base
	// is the first of Bases that is there; if none is, all commits of Head are
	// new, unless NeedsBase says that this would be nonsense.
	Head      string
	Bases     []string
	NeedsBase bool

	// Tags are where the tag may be that was pushed: revisions. If it is an
	// annotated one, its message is as new as the commits.
	Tags []string

	// Deepen says in the words of the system how to clone the history that a
	// scan needs, such as "fetch-depth: 0".
	Deepen string
}

// ErrUnknown is the error of [Detect] where no known CI system runs.
var ErrUnknown = errors.New("reading the CI environment: none of the known systems has set its variables")

// An Env is what a CI system tells a run.
type Env struct {
	Getenv   func(string) string
	ReadFile func(path string) ([]byte, error)
}

// Detect returns what the run is about. The error is [ErrUnknown], or says what
// is wrong with what the system told.
func Detect(env Env) (Change, error) {
	for _, s := range systems() {
		if env.Getenv(s.variable) == "" {
			continue
		}
		c, err := s.read(env)
		c.System, c.Deepen = s.name, s.deepen
		return c, err
	}
	return Change{}, ErrUnknown
}

// A system is a CI system. It is known by a variable that it sets.
type system struct {
	name     string
	variable string
	deepen   string
	read     func(Env) (Change, error)
}

// systems returns those we know. Jenkins comes last: its variables are also
// set where others run inside it.
func systems() []system {
	return []system{
		{"GitHub Actions", "GITHUB_ACTIONS", "fetch-depth: 0 for actions/checkout", github},
		{"GitLab CI", "GITLAB_CI", `the variable GIT_DEPTH: "0"`, plain(gitlab)},
		{"Bitbucket Pipelines", "BITBUCKET_COMMIT", "clone: depth: full", plain(bitbucket)},
		{"CircleCI", "CIRCLECI", "method: full for checkout", plain(circle)},
		{"Azure Pipelines", "TF_BUILD", "fetchDepth: 0 for checkout", plain(azure)},
		{"Buildkite", "BUILDKITE", "BUILDKITE_GIT_CLONE_FLAGS and BUILDKITE_GIT_FETCH_FLAGS without --depth", plain(buildkite)},
		{"Jenkins", "JENKINS_URL", "no shallow clone in the options of checkout, and all branches in its refspec", plain(jenkins)},
	}
}

// plain is for systems that say all in variables.
func plain(read func(getenv func(string) string) Change) func(Env) (Change, error) {
	return func(env Env) (Change, error) { return read(env.Getenv), nil }
}

// commit returns id if it names a commit, "" if it is all zero, as it is where
// there was none.
func commit(id string) string {
	if strings.Trim(id, "0") == "" {
		return ""
	}
	return id
}

// remote returns the ref by which a clone knows a branch of its origin. The
// branch may be written as refs/heads/NAME.
func remote(branch string) string {
	branch = strings.TrimPrefix(branch, "refs/heads/")
	if branch == "" {
		return ""
	}
	return "refs/remotes/origin/" + branch
}

// defaults are where the default branch of the origin mostly is, for systems
// that do not tell its name. What a clone has recorded as origin/HEAD is not
// taken: it can be the very branch that was pushed, and then nothing were new.
func defaults() []string { return []string{remote("main"), remote("master")} }

// pullRequest is the change of a pull request. Its bases are where its target
// branch may be.
func pullRequest(event, head string, bases ...string) Change {
	return Change{Event: event, Scope: Added, Head: head, Bases: present(bases), NeedsBase: true}
}

// push is the change of a push to a branch. Where it is not
// known what was there before, or where that is not there any more since it was
// overwritten, what counts is what the default branch lacks. That is more than
// was pushed if another branch has some of it, but never less; counting
// what any branch has could be less, for they may have been pushed together.
func push(event, head, before string, fallback ...string) Change {
	return Change{Event: event, Scope: Added, Head: head, Bases: present(append([]string{commit(before)}, fallback...))}
}

// tag is the change of a push of a tag. What it was of before, if anything, says
// nothing about what is new.
func tag(event, head, name string, fallback ...string) Change {
	c := push(event, head, "", fallback...)
	c.Tags = []string{"refs/tags/" + strings.TrimPrefix(name, "refs/tags/")}
	return c
}

// unless returns the fallbacks of a push to branch: none if the branch is one of
// them.
func unless(branch string, fallback ...string) []string {
	if slices.Contains(fallback, remote(branch)) {
		return nil
	}
	return fallback
}

// present returns the names that are not empty, nil if there is none.
func present(names []string) (kept []string) {
	for _, n := range names {
		if n != "" {
			kept = append(kept, n)
		}
	}
	return kept
}
