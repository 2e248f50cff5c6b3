package worktree

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func write(t *testing.T, path, content string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
}

// repository makes what it takes for a directory to count as a repository.
func repository(t *testing.T, dir, config string) {
	t.Helper()
	write(t, filepath.Join(dir, ".git/HEAD"), "ref: refs/heads/main\n")
	write(t, filepath.Join(dir, ".git/config"), config)
	require.NoError(t, os.Mkdir(filepath.Join(dir, ".git/objects"), 0o755))
}

func TestParseConfig(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "config")
	for _, tt := range []struct{ name, text, want string }{
		{"plain", "[core]\n\tignoreCase = true\n", "core.ignorecase=true"},
		{"no value", "[core]\nbare\nx=1", "core.bare=true core.x=1"},
		{"on the section's line", "[core] bare = no", "core.bare=no"},
		{"comments", "# [core]\n[core] ; x\na = b # c\nd = e;f\n", "core.a=b core.d=e"},
		{"quotes", `[a]` + "\nb = \"c # d\" \n", "a.b=c # d"},
		{"quotes inside", "[a]\nb = c\" d \"e  \n", "a.b=c d e"},
		{"escapes", `[a]` + "\nb = c\\\\d\\\"e\\tf\n", "a.b=c\\d\"e\tf"},
		{"goes on", "[a]\nb = c \\\n  d\n", "a.b=c   d"},
		{"carriage returns", "[a]\r\nb = c\r\n", "a.b=c"},
		{"upper case", "[CORE]\nExcludesFile = X\n", "core.excludesfile=X"},
		{"subsection", "[core \"x\"]\na = b\n[core]\nc = d", `core "x".a=b core.c=d`},
		{"empty value", "[a]\nb =\nc = d", "a.b= a.c=d"},
		{"broken", "[a\nb = c", ""},
		{"nothing", "", ""},
	} {
		write(t, file, tt.text)
		var got []string
		parseConfig(file, func(key, value string) { got = append(got, key+"="+value) })
		assert.Equal(t, tt.want, strings.Join(got, " "), tt.name)
	}
}

func TestExcludesFile(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Setenv("XDG_CONFIG_HOME", "")
	t.Setenv("GIT_CONFIG_SYSTEM", os.DevNull)
	dir := t.TempDir()
	repository(t, dir, "")
	for _, name := range []string{"default", "global", "repository"} {
		write(t, filepath.Join(home, name), name)
	}
	ignored := func() string {
		var list []string
		for _, name := range []string{"default", "global", "repository", "xdg", "exclude"} {
			if Open(dir).Rules().Match(name, false).Ignored {
				list = append(list, name)
			}
		}
		return strings.Join(list, " ")
	}
	assert.Equal(t, "", ignored())
	write(t, filepath.Join(home, ".config/git/ignore"), "default")
	assert.Equal(t, "default", ignored())
	write(t, filepath.Join(dir, ".git/info/exclude"), "exclude")
	assert.Equal(t, "default exclude", ignored())
	write(t, filepath.Join(home, ".gitconfig"), "[core]\nexcludesFile = ~/global")
	assert.Equal(t, "global exclude", ignored())
	write(t, filepath.Join(dir, ".git/config"), "[core]\nexcludesFile = "+filepath.ToSlash(filepath.Join(home, "repository")))
	assert.Equal(t, "repository exclude", ignored())
	write(t, filepath.Join(dir, ".git/config.worktree"), "[core]\nexcludesFile =")
	assert.Equal(t, "repository exclude", ignored())
	write(t, filepath.Join(dir, ".git/config"), "[extensions]\nworktreeConfig = true")
	assert.Equal(t, "exclude", ignored())
	require.NoError(t, os.Remove(filepath.Join(dir, ".git/config.worktree")))
	t.Setenv("GIT_CONFIG_GLOBAL", os.DevNull)
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, "xdg"))
	write(t, filepath.Join(home, "xdg/git/ignore"), "xdg")
	assert.Equal(t, "xdg exclude", ignored())
	write(t, filepath.Join(home, "system"), "[core]\nignoreCase")
	t.Setenv("GIT_CONFIG_SYSTEM", filepath.Join(home, "system"))
	assert.True(t, Open(dir).Rules().Match("Exclude", false).Ignored)
	t.Setenv("GIT_CONFIG_NOSYSTEM", "1")
	assert.False(t, Open(dir).Rules().Match("Exclude", false).Ignored)
}

func TestFind(t *testing.T) {
	t.Parallel()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	deep := filepath.Join(dir, "a", "b")
	require.NoError(t, os.MkdirAll(deep, 0o755))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "a/.git"), 0o755)) // is no repository
	tree, _ := Find(deep)
	require.Nil(t, tree)
	repository(t, dir, "")
	tree, inner := Find(deep)
	require.NotNil(t, tree)
	require.Equal(t, "a/b", inner)
	_, inner = Find(dir)
	require.Equal(t, "", inner)
	write(t, filepath.Join(dir, "a/b/.git"), "gitdir: /nowhere")
	tree, inner = Find(deep)
	require.NotNil(t, tree)
	require.Equal(t, "a/b", inner)
}

// A repository is an outsider's: nothing that it has in the place of a file
// may hold up the scan.
func TestHostileFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	repository(t, dir, "[core]\nexcludesFile = "+os.DevNull)
	require.NoError(t, os.MkdirAll(filepath.Join(dir, ".git/info/exclude"), 0o755))
	require.NoError(t, os.Mkdir(filepath.Join(dir, ".gitignore"), 0o755))
	require.NoError(t, os.Mkdir(filepath.Join(dir, ".git/index"), 0o755))
	tree := Open(dir)
	require.Nil(t, tree.Rules())
	require.Nil(t, tree.RulesAbove("a"))
	require.True(t, tree.Tracked("anything"), "in doubt, everything is tracked")
}

// entries returns an index of version 2 with paths.
func entries(paths ...string) []byte {
	data := append([]byte("DIRC\x00\x00\x00\x02"), binary.BigEndian.AppendUint32(nil, uint32(len(paths)))...)
	for _, p := range paths {
		entry := make([]byte, statSize+20+flagsSize)
		binary.BigEndian.PutUint32(entry[modeAt:], 0o100644)
		entry = append(entry, p...)
		data = append(data, append(entry, make([]byte, 8-len(entry)%8)...)...)
	}
	return append(data, make([]byte, 20)...)
}

func TestParseIndex(t *testing.T) {
	t.Parallel()
	good := entries("a", "b/c", "b/d", "long/"+strings.Repeat("x", 300))
	paths, shared, err := parseIndex(good, 20)
	require.NoError(t, err)
	require.Equal(t, []string{"a", "b/c", "b/d", "long/" + strings.Repeat("x", 300)}, paths)
	require.Empty(t, shared)
	for i := range len(good) - 1 { // cut short
		_, _, err := parseIndex(good[:i], 20)
		require.Error(t, err, i)
	}
	tail := make([]byte, 20)
	with := func(extension string) []byte { return slices.Concat(good[:len(good)-20], []byte(extension), tail) }
	_, shared, err = parseIndex(with("TREE\x00\x00\x00\x02xxlink\x00\x00\x00\x14"+strings.Repeat("\xab", 20)), 20)
	require.NoError(t, err)
	require.Equal(t, strings.Repeat("ab", 20), shared)
	for _, bad := range []string{"xtra\x00\x00\x00\x00", "TREE\x00\x00\x00\x05xx", "TREE\xff\xff\xff\xff", "TR"} {
		_, _, err = parseIndex(with(bad), 20)
		require.Error(t, err, "%q", bad)
	}
}

// FuzzIndex: no index brings the parser down or has it give names that it
// does not hold.
func FuzzIndex(f *testing.F) {
	f.Add(entries("a", "b/c"), 20)
	f.Add([]byte("DIRC\x00\x00\x00\x04\x00\x00\x00\x01"), 20)
	f.Fuzz(func(t *testing.T, data []byte, hashSize int) {
		if hashSize != 20 && hashSize != 32 {
			return
		}
		paths, _, err := parseIndex(data, hashSize)
		if err == nil && len(paths) > len(data)/statSize {
			t.Fatal(fmt.Sprint(len(paths), " paths in ", len(data), " bytes"))
		}
	})
}
