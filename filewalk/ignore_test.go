package filewalk

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// git runs the real git, with no configuration but that of the repository, and
// has the scan see no other either.
func git(t *testing.T, dir string, args ...string) string {
	t.Helper()
	cmd := exec.Command("git", append([]string{"-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "protocol.file.allow=always"}, args...)...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "git %v: %s", args, out)
	return string(out)
}

// needGit skips the test without git, and keeps it away from the user's
// configuration.
func needGit(t *testing.T) {
	t.Helper()
	t.Setenv("GIT_CONFIG_GLOBAL", os.DevNull)
	t.Setenv("GIT_CONFIG_SYSTEM", os.DevNull)
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	if _, err := exec.LookPath("git"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("git is not installed")
	}
}

// A tree that is no repository is held to its ignore files all the same.
func TestIgnoreWithoutRepository(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.log", "b.txt", "sub/c.log", "sub/keep.log", "build/x", "sub/build", "other/keep.log")
	writeFile(t, filepath.Join(dir, ".gitignore"), "*.log\nbuild/\n")
	writeFile(t, filepath.Join(dir, "sub/.gitignore"), "!keep.log\n")
	t.Chdir(dir)

	p, r := run(t, Source{Targets: []string{"."}})
	assert.Equal(t, []string{"b.txt", "sub/build", "sub/keep.log"}, p.paths())
	assert.Equal(t, []string{
		"a.log: ignored by .gitignore:1",
		"build: ignored by .gitignore:2",
		"other/keep.log: ignored by .gitignore:1",
		"sub/c.log: ignored by .gitignore:1",
	}, skips(r))

	p, r = run(t, Source{Targets: []string{"."}, NoGitignore: true})
	assert.Len(t, p.paths(), 7)
	assert.Empty(t, skips(r))
	p, _ = run(t, Source{Targets: []string{"a.log", "build"}})
	assert.Equal(t, []string{"a.log", "x"}, p.paths(), "what is named is scanned")
}

// The ignore files above the target hold in it, too.
func TestIgnoreFromAbove(t *testing.T) {
	needGit(t)
	dir := t.TempDir()
	git(t, dir, "init", "-q")
	write(t, dir, "a/b/x.log", "a/b/y", "a/b/z", "a/b/g", "a/b/c/y", "a/y")
	writeFile(t, filepath.Join(dir, ".gitignore"), "*.log\n/a/b/c\n")
	writeFile(t, filepath.Join(dir, "a/.gitignore"), "b/y\n")
	writeFile(t, filepath.Join(dir, "a/b/.gitignore"), "/z\n")
	writeFile(t, filepath.Join(dir, ".git/info/exclude"), "g\n")
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Symlink(filepath.Join(dir, "a/b"), link))
	for _, target := range []string{filepath.Join(dir, "a/b"), link} {
		p, r := run(t, Source{Targets: []string{target}})
		assert.Empty(t, p.paths())
		assert.Len(t, r.Summary.Skipped, 5)
	}
}

func TestTrackedIsNotIgnored(t *testing.T) {
	needGit(t)
	for _, setup := range [][]string{
		{"config", "index.version", "2"}, {"config", "index.version", "3"}, {"config", "index.version", "4"},
		{"config", "core.splitIndex", "true"},
	} {
		dir := t.TempDir()
		git(t, dir, "init", "-q")
		git(t, dir, setup...)
		write(t, dir, "t.log", "u.log", "build/deep/tracked", "build/deep/untracked", "build/x", "other/build/x", "other/buildx")
		writeFile(t, filepath.Join(dir, ".gitignore"), "*.log\nbuild\n")
		git(t, dir, "add", "-f", "t.log", "build/deep/tracked", "other/buildx")
		if setup[1] == "core.splitIndex" {
			git(t, dir, "update-index", "--split-index")
			git(t, dir, "add", ".gitignore")
		}
		git(t, dir, "update-index", "--skip-worktree", "t.log") // needs an extended entry
		t.Chdir(dir)
		p, r := run(t, Source{Targets: []string{"."}})
		assert.Equal(t, []string{"build/deep/tracked", "other/buildx", "t.log"}, p.paths(), "%v", setup)
		assert.Equal(t, []string{
			".git: git's own directory",
			"build/deep/untracked: ignored by .gitignore:2",
			"build/x: ignored by .gitignore:2",
			"other/build: ignored by .gitignore:2",
			"u.log: ignored by .gitignore:1",
		}, skips(r))
	}
}

func TestTrackedSHA256(t *testing.T) {
	needGit(t)
	dir := t.TempDir()
	git(t, dir, "init", "-q", "--object-format=sha256")
	write(t, dir, "a/t.log", "a/u.log")
	writeFile(t, filepath.Join(dir, ".gitignore"), "a/")
	git(t, dir, "add", "-f", "a/t.log")
	p, _ := run(t, Source{Targets: []string{dir}})
	require.Equal(t, []string{"a/t.log"}, p.paths())
}

// An index that nobody understands tracks everything.
func TestBrokenIndex(t *testing.T) {
	needGit(t)
	dir := t.TempDir()
	git(t, dir, "init", "-q")
	write(t, dir, "a", "b/c")
	writeFile(t, filepath.Join(dir, ".gitignore"), "*")
	p, _ := run(t, Source{Targets: []string{dir}})
	require.Empty(t, p.paths())
	writeFile(t, filepath.Join(dir, ".git/index"), "DIRC of another time, with a good many bytes more to it")
	p, r := run(t, Source{Targets: []string{dir}})
	require.Equal(t, []string{"a", "b/c"}, p.paths())
	require.True(t, r.Summary.Complete())
}

// A repository inside another has rules and an index of its own, be it a
// submodule or not.
func TestNestedRepositories(t *testing.T) {
	needGit(t)
	dir := t.TempDir()
	outer, lib := filepath.Join(dir, "outer"), filepath.Join(dir, "lib")
	require.NoError(t, os.Mkdir(outer, 0o755))
	require.NoError(t, os.Mkdir(lib, 0o755))
	git(t, lib, "init", "-q")
	write(t, lib, "lib.txt")
	git(t, lib, "add", ".")
	git(t, lib, "commit", "-qm", "lib")
	git(t, outer, "init", "-q")
	writeFile(t, filepath.Join(outer, ".gitignore"), "*.txt\nsub\n")
	git(t, outer, "submodule", "--quiet", "add", "-f", lib, "sub")
	write(t, outer, "sub/x.txt", "sub/y.log", "own.txt", "inner/z.txt", "inner/t.log")
	git(t, filepath.Join(outer, "inner"), "init", "-q")
	writeFile(t, filepath.Join(outer, "inner/.gitignore"), "*.log")
	git(t, filepath.Join(outer, "inner"), "add", "-f", "t.log")
	modules := filepath.Join(outer, ".git/modules/sub/info/exclude")
	writeFile(t, modules, "*.log\n")

	t.Chdir(outer)
	p, r := run(t, Source{Targets: []string{"."}})
	assert.Equal(t, []string{"inner/t.log", "inner/z.txt", "sub/lib.txt", "sub/x.txt"}, p.paths())
	assert.Contains(t, skips(r), "own.txt: ignored by .gitignore:1")
	assert.Contains(t, skips(r), "sub/y.log: ignored by "+filepath.ToSlash(filepath.Join("sub", "../.git/modules/sub/info/exclude"))+":1")
}

// A linked working tree shares info/exclude, and has an index of its own.
func TestLinkedWorkingTree(t *testing.T) {
	needGit(t)
	dir := t.TempDir()
	first, second := filepath.Join(dir, "first"), filepath.Join(dir, "second")
	require.NoError(t, os.Mkdir(first, 0o755))
	git(t, first, "init", "-q")
	git(t, first, "commit", "-qm", "x", "--allow-empty")
	git(t, first, "worktree", "add", "-q", second)
	writeFile(t, filepath.Join(first, ".git/info/exclude"), "*.log")
	write(t, second, "t.log", "u.log", "x")
	git(t, second, "add", "-f", "t.log")
	p, _ := run(t, Source{Targets: []string{second}})
	require.Equal(t, []string{"t.log", "x"}, p.paths())
}

// TestWalkAgainstGit compares what is scanned in random repositories with what
// git lists: the files that are tracked and those that are not ignored.
func TestWalkAgainstGit(t *testing.T) {
	needGit(t)
	names := []string{"a", "b", "c.log", "build", "x y", "é"}
	patterns := []string{"a", "/a", "b/", "*.log", "!c.log", "!a", "build", "a/b", "**/b", "a/**", "/*", "!/a", "!*/", "x*", `x\ y`, "?", "[!a]"}
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 3))
		dir := t.TempDir()
		git(t, dir, "init", "-q", "--template=")
		var files []string
		for range 30 {
			path := names[r.IntN(len(names))]
			for range r.IntN(4) {
				path += "/" + names[r.IntN(len(names))]
			}
			path = filepath.Join(dir, path)
			if os.MkdirAll(filepath.Dir(path), 0o755) == nil && os.WriteFile(path, []byte(token), 0o644) == nil {
				files = append(files, path)
			}
			if r.IntN(4) == 0 {
				var ignore strings.Builder
				for range 1 + r.IntN(3) {
					ignore.WriteString(patterns[r.IntN(len(patterns))] + "\n")
				}
				_ = os.WriteFile(filepath.Join(filepath.Dir(path), ".gitignore"), []byte(ignore.String()), 0o644)
			}
		}
		add := []string{"-c", "index.version=" + []string{"2", "4"}[seed%2], "add", "-f", "--"}
		for range r.IntN(6) {
			add = append(add, files[r.IntN(len(files))])
		}
		git(t, dir, add...)
		out := strings.Split(git(t, dir, "ls-files", "-z", "-co", "--exclude-standard"), "\x00")
		want := slices.DeleteFunc(out, func(p string) bool { return p == "" || filepath.Base(p) == ".gitignore" })
		slices.Sort(want)
		p, res := run(t, Source{Targets: []string{dir}})
		require.Equal(t, slices.Compact(want), p.paths(), "seed %d: %s", seed, skips(res))
	}
}
