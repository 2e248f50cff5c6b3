package filewalk

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/scan"
)

// besides renders the texts beside one.
func besides(t scan.Text) []string {
	var got []string
	t.Siblings(func(s scan.Sibling) { got = append(got, s.Name+"="+string(s.Body())) })
	return got
}

// What is open is read instead of what is on the disk, and obeys the same rules.
func TestOpen(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a", "cleaned", "sub/b", "ignored/c")
	writeFile(t, filepath.Join(dir, "clean"), "nothing here")
	writeFile(t, filepath.Join(dir, ".gitignore"), "/ignored/\n*.log\n")
	large := append(make([]byte, scan.MaxWhole), token...)
	src := Source{Targets: []string{dir}, MaxBytes: 4 << 20, Open: map[string][]byte{
		"clean":     []byte("open: " + token),
		"cleaned":   []byte("open"),
		"ignored/c": []byte(token),
		"new":       []byte(token),
		"new.log":   []byte(token),
		"deep/er/x": []byte(token),
		"large":     large,
		"too-large": make([]byte, 5<<20),
	}}
	p, r := run(t, src)
	assert.Equal(t, []string{"a", "clean", "deep/er/x", "large", "new", "sub/b"}, p.paths())
	assert.Contains(t, skips(r), filepath.ToSlash(dir)+"/too-large: larger than 4 MB")
	assert.EqualValues(t, 8, r.Summary.Texts) // with .gitignore and cleaned
	i := slices.IndexFunc(p.texts, func(t scan.Text) bool { return t.Origin.Path == "clean" })
	assert.Equal(t, "open: "+token, string(p.texts[i].Body))
}

func TestOpenBeside(t *testing.T) {
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "sub/a"), "saved")
	writeFile(t, filepath.Join(dir, "sub/b"), "saved")
	src := Source{Targets: []string{dir}, Open: map[string][]byte{
		"sub/b": []byte("changed"), "sub/c": []byte("new"), "a": []byte("elsewhere"), "nowhere/x": []byte("x"), "nowhere/y": []byte("y"),
	}}
	text := src.Text("sub/a", []byte("changed, too"))
	assert.Equal(t, scan.Origin{Target: dir, Path: "sub/a"}, text.Origin)
	assert.Equal(t, []string{"b=changed", "c=new"}, besides(text))
	assert.Equal(t, []string{"y=y"}, besides(src.Text("nowhere/x", nil)))
	assert.Nil(t, besides(src.Text("a", nil)))
}

// Left says what a walk does.
func TestLeft(t *testing.T) {
	needGit(t)
	dir := t.TempDir()
	git(t, dir, "init", "-q")
	writeFile(t, filepath.Join(dir, ".gitignore"), "*.log\n/build/\n!keep.log\n")
	writeFile(t, filepath.Join(dir, "sub/.gitignore"), "secret\n")
	files := []string{"a", "x.log", "keep.log", "tracked.log", "build/y", "build/tracked", "sub/secret", "sub/other", "vendored/z", "deep/build/w"}
	write(t, dir, files...)
	git(t, dir, "add", "-f", "tracked.log", "build/tracked")
	for _, src := range []Source{{}, {NoGitignore: true}} {
		src.Targets = []string{dir}
		src.Exclude = func(o scan.Origin, dir bool) string {
			if dir && o.Path == "vendored" {
				return "excluded"
			}
			return ""
		}
		p, _ := run(t, src)
		var kept []string
		for _, file := range files {
			if src.Left(file) == "" {
				kept = append(kept, file)
			}
		}
		slices.Sort(kept)
		require.Equal(t, p.paths(), kept)
	}
	src := Source{Targets: []string{dir}}
	assert.Equal(t, "git's own directory", src.Left(".git/config"))
	assert.Equal(t, "ignored by "+filepath.ToSlash(dir)+"/.gitignore:1", src.Left("sub/new.log"))
	assert.Empty(t, src.Left("not/there/yet"))
}
