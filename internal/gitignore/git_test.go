package gitignore

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// git runs the real git, with no configuration but that of the repository.
func git(t *testing.T, dir, stdin string, args ...string) string {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull, "HOME="+dir, "XDG_CONFIG_HOME="+dir)
	cmd.Stdin = strings.NewReader(stdin)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if exit, ok := err.(*exec.ExitError); ok && args[0] == "check-ignore" && exit.ExitCode() == 1 {
		err = nil // no path is ignored
	}
	if err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, &stderr)
	}
	return string(out)
}

func needGit(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("git is not installed")
	}
}

// A tree is a random repository: ignore files with random patterns, and paths
// that need not exist for check-ignore, but do for ls-files.
type tree struct {
	dir   string
	files map[string]string // content of the ignore files
	paths []string          // all other files, sorted
	dirs  []string          // all directories
}

var (
	names    = []string{"a", "b", "ab", "foo", "a.c", "x.log", "A", "a]", "-", "f*", "é", "a b"}
	alphabet = []string{"a", "b", "c", "o", "f", ".", "*", "**", "?", "/", "/", "**/", "/**", "[ab]", "[!a]", "[^b]", "[a-c]", "[]a]", "[", "]", "-",
		"[[:alpha:]]", "[[:foo:]]", `\`, `\*`, `[\]x]`, "!", "#", " ", `\ `, "é", "x.log", "foo", "ab", "A", "***"}
)

func randomPattern(r *rand.Rand) string {
	if r.IntN(3) == 0 { // a name, dressed up
		p := names[r.IntN(len(names))]
		for range r.IntN(3) {
			p = []string{"!" + p, "/" + p, p + "/", "*" + p, p + "*", "**/" + p, p + "/**", p + "/*", p + "**/" + names[r.IntN(len(names))], p + " "}[r.IntN(10)]
		}
		return p
	}
	var b strings.Builder
	for range 1 + r.IntN(6) {
		b.WriteString(alphabet[r.IntN(len(alphabet))])
	}
	return b.String()
}

func randomFile(r *rand.Rand) string {
	var b strings.Builder
	if r.IntN(10) == 0 {
		b.WriteString("\ufeff")
	}
	for range r.IntN(6) {
		b.WriteString(randomPattern(r))
		b.WriteString([]string{"\n", "\n", "\n", "\r\n", "\n\n"}[r.IntN(5)])
	}
	return strings.TrimSuffix(b.String(), []string{"\n", "x"}[r.IntN(2)])
}

// randomTree makes a repository in a new directory of the test. It has what git
// asks for, which is quicker to write than to have made.
func randomTree(t *testing.T, r *rand.Rand, ignoreCase bool) *tree {
	tr := &tree{dir: t.TempDir(), files: map[string]string{}, dirs: []string{""}}
	tr.write(t, ".git/HEAD", "ref: refs/heads/main\n")
	tr.write(t, ".git/objects/none", "")
	tr.write(t, ".git/refs/none", "")
	tr.write(t, ".git/config", fmt.Sprintf("[core]\n\tignoreCase = %t\n\texcludesFile = %q\n", ignoreCase, filepath.Join(tr.dir, ".git/excludes")))
	for range 6 {
		parent := tr.dirs[r.IntN(len(tr.dirs))]
		d := strings.TrimPrefix(parent+"/"+names[r.IntN(len(names))], "/")
		if !slices.Contains(tr.dirs, d) && os.Mkdir(filepath.Join(tr.dir, d), 0o755) == nil {
			tr.dirs = append(tr.dirs, d)
		}
	}
	for _, d := range tr.dirs {
		for range 4 {
			p := strings.TrimPrefix(d+"/"+names[r.IntN(len(names))], "/")
			if !slices.Contains(tr.dirs, p) && !slices.Contains(tr.paths, p) {
				tr.write(t, p, "")
				tr.paths = append(tr.paths, p)
			}
		}
		if d == "" || r.IntN(2) == 0 {
			tr.files[strings.TrimPrefix(d+"/.gitignore", "/")] = randomFile(r)
		}
	}
	tr.files[".git/info/exclude"] = randomFile(r)
	tr.files[".git/excludes"] = randomFile(r)
	for name, content := range tr.files {
		tr.write(t, name, content)
	}
	slices.Sort(tr.paths)
	return tr
}

func (tr *tree) write(t *testing.T, name, content string) {
	t.Helper()
	name = filepath.Join(tr.dir, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// rules returns the rules of the tree in git's order of precedence. Rules of a
// directory never match outside of it, so those of all can be in one stack.
func (tr *tree) rules(parse func([]byte) *List) *Rules {
	var r *Rules
	for _, name := range []string{".git/excludes", ".git/info/exclude"} {
		file := name
		if name == ".git/excludes" {
			file = filepath.Join(tr.dir, name)
		}
		r = r.With("", file, parse([]byte(tr.files[name])))
	}
	dirs := slices.Clone(tr.dirs)
	slices.SortStableFunc(dirs, func(a, b string) int { return strings.Count(a+"/", "/") - strings.Count(b+"/", "/") })
	for _, d := range dirs {
		name := strings.TrimPrefix(d+"/.gitignore", "/")
		r = r.With(d, name, parse([]byte(tr.files[name])))
	}
	return r
}

// TestAgainstGit compares verdicts on random trees, with the pattern that made
// each, and the files that git would list.
func TestAgainstGit(t *testing.T) {
	t.Parallel()
	needGit(t)
	for seed := range uint64(120) {
		r := rand.New(rand.NewPCG(seed, 1))
		tr := randomTree(t, r, seed%4 == 0)
		parse := Parse
		if seed%4 == 0 {
			parse = ParseFold
		}
		rules := tr.rules(parse)
		compareVerdicts(t, tr, rules)
		compareListing(t, tr, rules)
		if t.Failed() {
			for name, content := range tr.files {
				t.Logf("%s: %q", name, content)
			}
			t.Fatalf("seed %d", seed)
		}
	}
}

func compareVerdicts(t *testing.T, tr *tree, rules *Rules) {
	var paths []string
	paths = append(append(paths, tr.paths...), tr.dirs[1:]...)
	out := git(t, tr.dir, strings.Join(paths, "\x00"), "check-ignore", "-v", "-n", "-z", "--no-index", "--stdin")
	fields := strings.Split(strings.TrimSuffix(out, "\x00"), "\x00")
	for i := 0; i+3 < len(fields); i += 4 {
		file, line, pattern, path := fields[i], fields[i+1], fields[i+2], fields[i+3]
		want := Verdict{File: file, Ignored: file != "" && pattern[0] != '!'}
		want.Line, _ = strconv.Atoi(line)
		if got := rules.Match(path, slices.Contains(tr.dirs, path)); got != want {
			t.Errorf("%q: got %+v, git says %+v (%q)", path, got, want, pattern)
		}
	}
}

func compareListing(t *testing.T, tr *tree, rules *Rules) {
	var got []string
	for _, path := range tr.paths {
		if !rules.Match(path, false).Ignored {
			got = append(got, path)
		}
	}
	out := strings.Split(strings.TrimSuffix(git(t, tr.dir, "", "ls-files", "-z", "--others", "--exclude-standard"), "\x00"), "\x00")
	want := slices.DeleteFunc(out, func(p string) bool { return p == "" || filepath.Base(p) == ".gitignore" })
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\ngit: %q", got, want)
	}
}

// TestPatternsAgainstGit asks git about many patterns on many paths at once:
// one file with one pattern, in a repository of its own directory each.
func TestPatternsAgainstGit(t *testing.T) {
	t.Parallel()
	needGit(t)
	r := rand.New(rand.NewPCG(7, 7))
	dir := t.TempDir()
	git(t, dir, "", "init", "-q", "--template=")
	git(t, dir, "", "config", "core.ignoreCase", "false")
	var patterns, query []string
	for i := range 1500 {
		patterns = append(patterns, randomPattern(r))
		top := filepath.Join(dir, strconv.Itoa(i))
		if err := os.Mkdir(top, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(top, ".gitignore"), []byte(patterns[i]), 0o644); err != nil {
			t.Fatal(err)
		}
		for range 25 { // paths that do not exist are taken for files
			path := names[r.IntN(len(names))]
			for range r.IntN(4) {
				path += "/" + names[r.IntN(len(names))]
			}
			query = append(query, fmt.Sprint(i, "/", path))
		}
	}
	out := git(t, dir, strings.Join(query, "\x00"), "check-ignore", "-v", "-n", "-z", "--no-index", "--stdin")
	fields := strings.Split(strings.TrimSuffix(out, "\x00"), "\x00")
	hits := 0
	for i := 0; i+3 < len(fields); i += 4 {
		number, path, _ := strings.Cut(fields[i+3], "/")
		n, _ := strconv.Atoi(number)
		want := fields[i] != "" && fields[i+2][0] != '!'
		if got := Parse([]byte(patterns[n])).Match(path, false).Ignored; got != want {
			t.Errorf("%q on %q: got %v, git says %v", patterns[n], path, got, want)
		}
		if want {
			hits++
		}
	}
	if hits < 2000 {
		t.Errorf("only %d of %d paths are ignored: the test tests little", hits, len(query))
	}
}
