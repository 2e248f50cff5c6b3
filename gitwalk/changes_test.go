package gitwalk

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func pair(phrase string) string {
	return "AUTHLETE_BASE_URL=https://api.authlete.com\nAUTHLETE_SERVICE_APIKEY=12345678901234\nAUTHLETE_SERVICE_APISECRET=" + secret(phrase) + "\n"
}

func TestRange(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	a := r.commit("old.env", leak("old"))
	b := r.commit("old.env", leak("old")+"more\n", "new.env", leak("new"))
	c := r.commit("other", "x\n")
	assert.Equal(t, []string{"new.env:1"}, secrets(r.scan(Source{Revisions: []string{a + ".." + c}})))
	assert.Equal(t, []string{"new.env:1"}, secrets(r.scan(Source{Since: a})))
	assert.Empty(t, secrets(r.scan(Source{Since: b})))
	assert.ElementsMatch(t, []string{"new.env:1", "old.env:1"}, secrets(r.scan(Source{Since: a, AllLines: true})))
	assert.ElementsMatch(t, []string{"new.env:1", "old.env:1"}, secrets(r.scan(Source{Revisions: []string{"HEAD"}})))

	h := historyOf(t, r.scan(Source{Since: a}))["new.env"]
	assert.Equal(t, b, h.Commit)
	assert.True(t, h.InHead)
	assert.Equal(t, []string{"refs/heads/main"}, h.Refs)

	src := Source{Target: r.dir, Revisions: []string{"no-such..HEAD"}}
	_, err := runSource(t.Context(), &src)
	require.Error(t, err)
	src.Revisions = []string{"--output=x"}
	_, err = runSource(t.Context(), &src)
	require.Error(t, err)
}

// The other half of the pair is old.
func TestRangeJoins(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	old := "AUTHLETE_BASE_URL=https://api.authlete.com\nAUTHLETE_SERVICE_APIKEY=12345678901234\n"
	a := r.commit("a.env", old)
	r.commit("a.env", pair("one"))
	result := r.scan(Source{Since: a})
	require.Len(t, result.Findings, 1)
	assert.Len(t, result.Findings[0].Locations, 3)
	assert.Equal(t, "service-api-secret", string(result.Findings[0].Kind))
}

func TestRangeMoved(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	a := r.commit("a.env", leak("one"))
	r.git("mv", "a.env", "b.env")
	r.commit()
	assert.Empty(t, secrets(r.scan(Source{Since: a})))
	assert.Equal(t, []string{"b.env:1"}, secrets(r.scan(Source{Since: a, AllLines: true})))
	r.commit("copy.env", leak("one"))
	assert.Equal(t, []string{"copy.env:1"}, secrets(r.scan(Source{Since: a})))
}

func TestRangeEvilMerge(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	base := r.commit("f", "x\n")
	r.git("checkout", "-q", "-b", "side")
	r.commit("side.env", leak("side"))
	r.git("checkout", "-q", "main")
	main := r.commit("main.env", leak("main"))
	r.git("merge", "-q", "--no-commit", "--no-ff", "side")
	r.commit("f", "x\n"+leak("evil"))
	assert.ElementsMatch(t, []string{"f:2", "main.env:1", "side.env:1"}, secrets(r.scan(Source{Since: base})))
	assert.ElementsMatch(t, []string{"f:2", "side.env:1"}, secrets(r.scan(Source{Since: main})))
}

func TestBranch(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("a.env", leak("a"))
	r.git("checkout", "-q", "-b", "side")
	r.commit("b.env", leak("b"))
	assert.Equal(t, []string{"a.env:1"}, secrets(r.scan(Source{Branches: []string{"main"}})))
	_, err := runSource(t.Context(), &Source{Target: r.dir, Branches: []string{"none"}})
	require.ErrorContains(t, err, "none")
}

func TestStaged(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.write("first.env", leak("first"))
	r.git("add", "first.env")
	assert.Equal(t, []string{"first.env:1"}, secrets(r.scan(Source{Staged: true})), "HEAD is unborn")
	r.commit()
	r.write("first.env", leak("first")+leak("second"))
	r.git("add", "first.env")
	r.write("first.env", "clean\n") // what is in the worktree does not matter
	r.write("ünstaged.env", leak("third"))
	assert.Equal(t, []string{"first.env:2"}, secrets(r.scan(Source{Staged: true})))
	assert.ElementsMatch(t, []string{"first.env:1", "first.env:2"}, secrets(r.scan(Source{Staged: true, AllLines: true})))
	r.git("mv", "-f", "first.env", "moved.env")
	assert.Equal(t, []string{"moved.env:2"}, secrets(r.scan(Source{Staged: true})), "moved, with an edit")
}

func TestUnstaged(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("a.env", leak("a"), "dir/b.env", "x\n")
	r.write("dir/b.env", "x\n"+leak("b"))
	r.write("a.env", leak("a")+"more\n")
	r.write("untracked", leak("c"))
	assert.Equal(t, []string{"dir/b.env:2"}, secrets(r.scan(Source{Unstaged: true})))
}

// A filter of the repository's configuration must not run.
func TestUnstagedRunsNothing(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.git("config", "core.trustctime", "false")
	r.git("config", "core.checkStat", "minimal")
	r.write("a.env", leak("z")) // of the same size, so that git has to look
	require.NoError(t, os.Chtimes(filepath.Join(r.dir, "a.env"), time.Unix(1e9, 0), time.Unix(1e9, 0)))
	r.commit(".gitattributes", "*.env filter=evil\n")
	ran := filepath.Join(t.TempDir(), "ran")
	r.git("config", "filter.evil.clean", "touch "+ran+"; cat")
	r.git("config", "filter.evil.process", "touch "+ran)
	r.git("config", "core.fsmonitor", "touch "+ran)
	r.git("config", "core.hooksPath", ".")
	r.write("a.env", leak("a"))
	for _, name := range []string{"a.env", ".git/index"} { // as if written in the same moment
		require.NoError(t, os.Chtimes(filepath.Join(r.dir, name), time.Unix(1e9, 0), time.Unix(1e9, 0)))
	}
	assert.Equal(t, []string{"a.env:1"}, secrets(r.scan(Source{Unstaged: true})))
	assert.NoFileExists(t, ran)
}

func TestAdded(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, now string
		olds      []string
		want      []int
	}{
		{"all new", "a\nb\n", nil, []int{1, 2}},
		{"nothing there before", "a\nb\n", []string{""}, []int{1, 2}},
		{"one more", "a\nb\nc\n", []string{"a\nc\n"}, []int{2}},
		{"again", "a\na\n", []string{"a\n"}, []int{1, 2}},
		{"moved", "b\na\n", []string{"a\nb\n"}, nil},
		{"line endings", "a\r\nb", []string{"a\nb\n"}, nil},
		{"of neither parent", "a\nb\nc\n", []string{"a\n", "b\n"}, []int{3}},
	} {
		var olds [][]byte
		for _, o := range test.olds {
			olds = append(olds, []byte(o))
		}
		isNew := added([]byte(test.now), olds)
		var got []int
		for line := range 3 {
			if line < len(slices.Collect(strings.Lines(test.now))) && isNew(line+1) {
				got = append(got, line+1)
			}
		}
		assert.Equal(t, test.want, got, test.name)
	}
}
