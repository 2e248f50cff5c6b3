package gitignore

import (
	"strings"
	"testing"
	"time"
)

// Each row is a file of patterns, the paths that it ignores and the paths that
// it does not. A slash at the end of a path makes it a directory.
var tests = []struct {
	name, file, ignored, kept string
}{
	{"base name", "foo", "foo a/foo foo/ a/foo/x foo/x", "foobar afoo a/foob Foo"},
	{"dots are no wildcards", "a.b", "a.b", "axb"},
	{"plus is no wildcard", "a+b", "a+b", "aab ab"},
	{"parentheses and dollar", "f(1)$", "f(1)$", "f1 f(1)"},
	{"comment", "#foo\n\\#bar", "#bar", "#foo foo bar \\#bar"},
	{"comment only at the start", " #foo", "", "#foo foo"},
	{"escaped exclamation mark", `\!foo`, "!foo", "foo"},
	{"byte order mark", "\ufefffoo", "foo", "x"},
	{"byte order mark and comment", "\ufeff#foo\nbar", "bar", "foo #foo"},
	{"byte order mark later", "a\n\ufefffoo", "a", "foo"},
	{"carriage returns", "foo\r\nbar\r\n", "foo bar", "x"},
	{"one carriage return only", "foo\r\r\n", "foo\r", "foo"},
	{"directory only, carriage return", "foo/\r\n", "foo/ foo/x", "foo"},
	{"blanks at the end", "foo  \nbar", "foo bar", "x"},
	{"a tab at the end is kept", "foo\t", "foo\t", "foo"},
	{"a blank line", "  \n\n\r\n", "", "a"},
	{"last line without newline", "a\nb", "a b", "c"},
	{"no file", "", "", "a a/b"},
	{"a zero byte ends the line", "foo\x00bar\nbaz", "foo baz", "foobar"},
	{"negation", "*.log\n!keep.log", "a.log d/b.log", "keep.log d/keep.log"},
	{"last one wins", "!a\na", "a", "b"},
	{"negation below an excluded directory", "d/\n!d/keep\n!keep", "d/ d/keep d/e/keep", "keep"},
	{"negation below an open directory", "d/*\n!d/keep", "d/x d/e/", "d/ d/keep"},
	{"double negation", "!!foo", "", "!foo foo"},
	{"directory only", "foo/", "foo/ a/foo/ foo/x", "foo a/foo"},
	{"two slashes at the end", "foo//", "", "foo foo/"},
	{"a lone slash", "/", "", "a a/ a/b"},
	{"two slashes", "//", "", "a a/"},
	{"leading slash", "/foo", "foo foo/x", "a/foo"},
	{"middle slash", "a/b", "a/b a/b/c", "x/a/b b a"},
	{"middle slash, directory only", "a/b/", "a/b/ a/b/c", "a/b x/a/b/"},
	{"leading slash and wildcard", "/*.c", "x.c", "a/x.c"},
	{"middle slash and wildcard", "a/*", "a/b a/b/ a/b/c", "b x/a/b a/"},
	{"star", "*", "a a/ .x a/b", ""},
	{"star does not cross a slash", "a*b/c", "ab/c axxb/c", "a/b/c ax/b/c"},
	{"suffix", "*.o", "x.o a/x.o .o", "x.oo xo"},
	{"prefix", "x*", "x xy a/xy", "ax"},
	{"star in the middle", "a*z", "az abz abcz a/az", "a abzc"},
	{"many stars", "*a*b*c*", "abc xaxbxcx", "acb cba"},
	{"question mark", "a?c", "abc a.c", "ac abbc a/c"},
	{"question mark and slash", "a?c/d", "abc/d", "a/c/d"},
	{"question mark is one byte", "a??c", "aéc", "aec"},
	{"leading stars", "**/foo", "foo a/foo a/b/foo", "afoo"},
	{"leading stars, two names", "**/foo/bar", "foo/bar a/foo/bar a/b/foo/bar", "foo/x/bar afoo/bar"},
	{"trailing stars", "foo/**", "foo/a foo/a/b", "foo foo/ x/foo/a"},
	{"stars in the middle", "a/**/b", "a/b a/x/b a/x/y/b", "a/bb a/xb x/a/b ab"},
	{"stars twice", "a/**/b/**/c", "a/b/c a/x/b/y/z/c a/b/b/c", "a/c a/b a/x/c"},
	{"stars and a star", "a/**/*.c", "a/x.c a/b/x.c a/b/d/x.c", "x.c b/x.c"},
	{"only stars", "**", "a a/b", ""},
	{"stars, directory only", "**/", "a/ a/b b/c/", "a"},
	{"anchored stars", "/**", "a a/b", ""},
	{"stars that make no element", "/a/x**y", "a/xy a/xzy", "a/x/y"},
	{"stars after a literal cross slashes", "foo**/bar", "foobar foo/bar foo/x/bar foox/bar", "fooxbar"},
	{"three stars", "a/***/b", "a/b a/x/b", "a/xb"},
	{"stars and an escaped slash", `a/**\/b`, "a/x/b a/x/y/b", "a/b"},
	{"class", "[ab]x", "ax bx", "cx x abx"},
	{"class, negated", "[!ab]x", "cx", "ax bx"},
	{"class, negated by a caret", "[^ab]x", "cx !x", "ax bx"},
	{"class, caret later", "[a^]x", "ax ^x", "bx"},
	{"class, range", "[a-c]x", "ax bx cx", "dx -x"},
	{"class, two ranges", "[a-cx-z]", "a b c x y z", "d w -"},
	{"class, range the wrong way round", "[c-a]", "c", "a b -"},
	{"class, hyphen last", "[a-]", "a -", "b"},
	{"class, hyphen first", "[-a]", "a -", "b"},
	{"class, hyphen after a range", "[a-c-e]", "a b c - e", "d"},
	{"class, bracket first", "[]a]", "] a", "b"},
	{"class, bracket first, negated", "[!]a]", "b", "] a"},
	{"class, escapes", `[\]\-\\]`, "] - \\", "a"},
	{"class, escaped range", `[\a-\c]`, "a b c", "d \\"},
	{"class, named", "[[:alpha:]]x", "ax Zx", "1x :x [x"},
	{"class, all names", "[[:alnum:]][[:digit:]][[:upper:]][[:lower:]][[:punct:]][[:xdigit:]][[:graph:]]", "a1Bc.Fg", "a1bc.Fg"},
	{"class, control, blank and space", "[[:cntrl:]][[:blank:]][[:print:]]", "\x01\ta", "aaa"},
	{"class, unknown name", "[[:foo:]]", "", "a f : ["},
	{"class, not quite named", "[[:a]x", "[x :x ax", "bx"},
	{"class, never a slash", "a[/b]c", "", "a/c"},
	{"class with a slash does not match one", "a[!x]c/d", "abc/d", "a/c/d axc/d"},
	{"class, open", "[ab", "", "a [ab b"},
	{"class, empty", "[]", "", "[] ] a"},
	{"class, open range", "[a-", "", "a [a-"},
	{"open class after a match", "x*[a", "", "xa x[a"},
	{"escape", `f\oo`, "foo", `f\oo`},
	{"escaped star", `a\*`, "a*", "ab"},
	{"escaped question mark", `a\?`, "a?", "ab"},
	{"escape at the end", `foo\`, "", `foo foo\`},
	{"escaped blank", `foo\ `, "foo\u0020", "foo"},
	{"escaped slash at the end", `foo\/`, "", "foo foo/"},
}

// split returns the paths of a row. A path that ends in the escape for a blank
// cannot be written otherwise in a list that blanks separate.
func split(list, name string) []string {
	if name == "escaped blank" && strings.HasSuffix(list, " ") {
		return []string{list}
	}
	return strings.FieldsFunc(list, func(r rune) bool { return r == ' ' })
}

func TestMatch(t *testing.T) {
	t.Parallel()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			list := Parse([]byte(tt.file))
			for _, path := range split(tt.ignored, tt.name) {
				if name, dir := strings.CutSuffix(path, "/"); !list.Match(name, dir).Ignored {
					t.Errorf("%q is not ignored", path)
				}
			}
			for _, path := range split(tt.kept, tt.name) {
				if name, dir := strings.CutSuffix(path, "/"); list.Match(name, dir).Ignored {
					t.Errorf("%q is ignored", path)
				}
			}
		})
	}
}

func TestMatchFold(t *testing.T) {
	t.Parallel()
	list := ParseFold([]byte("Foo\n*.TXT\n/a[B-D]?\nx[E]\n[[:upper:]]9\nDir/Sub*\nq\\Q"))
	for _, path := range []string{"foo", "FOO", "a.txt", "a.Txt", "abx", "ACX", "g9", "G9", "dIR/sUBx", "D/fOO"} {
		if !list.Match(path, false).Ignored {
			t.Errorf("%q is not ignored", path)
		}
	}
	// What git lowers is the text only, so these match nothing.
	for _, path := range []string{"xe", "xE", "qq", "qQ", "foo1"} {
		if list.Match(path, false).Ignored {
			t.Errorf("%q is ignored", path)
		}
	}
}

func TestVerdict(t *testing.T) {
	t.Parallel()
	top := Parse([]byte("# comment\n*.log\nbuild/\n/sub/x\n"))
	sub := Parse([]byte("\n!keep.log\ny\n"))
	rules := new(Rules).With("", "exclude", Parse([]byte("z\nkeep.log"))).With("", "top", top).With("sub", "sub/file", sub)
	for path, want := range map[string]Verdict{
		"a.log":           {true, "top", 2},
		"keep.log":        {true, "top", 2},
		"sub/a.log":       {true, "top", 2},
		"sub/keep.log":    {false, "sub/file", 2},
		"sub/d/keep.log":  {false, "sub/file", 2},
		"sub/y":           {true, "sub/file", 3},
		"y":               {},
		"sub/x":           {true, "top", 4},
		"z":               {true, "exclude", 1},
		"build/a":         {true, "top", 3},
		"build":           {},
		"sub/build/y":     {true, "top", 3},
		"subs/keep.log":   {true, "top", 2},
		"sub":             {},
		"other/clean.txt": {},
	} {
		if got := rules.Match(path, false); got != want {
			t.Errorf("%q: got %+v, want %+v", path, got, want)
		}
	}
}

func TestNil(t *testing.T) {
	t.Parallel()
	var list *List
	var rules *Rules
	if list.Match("a", true) != (Verdict{}) || rules.Match("a/b", false) != (Verdict{}) || rules.With("a", "f", nil) != nil {
		t.Error("what is nil ignores something")
	}
}

// A pattern is an outsider's: none may take more than the time that its length
// warrants.
func TestTime(t *testing.T) {
	t.Parallel()
	text := strings.Repeat("a", 4000)
	for _, pattern := range []string{
		strings.Repeat("*a", 2000) + "b",
		strings.Repeat("**/a*", 1000) + "b",
		"/" + strings.Repeat("**/", 1000) + "b",
		strings.Repeat("[a]*", 1000) + "b",
		strings.Repeat("?*", 1000) + "b",
	} {
		start := time.Now()
		list := Parse([]byte(pattern))
		list.Last(text, false)
		list.Last(strings.Repeat("aa/", 1300)+"a", false)
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%.20q took %v", pattern, d)
		}
	}
}

func BenchmarkMatch(b *testing.B) {
	list := Parse([]byte(strings.Repeat("*.o\n/build/\nnode_modules/\n.DS_Store\n*.py[cod]\ndocs/_build/\n", 20)))
	b.ReportAllocs()
	for b.Loop() {
		list.Last("some/directory/of/a/tree/file_name.go", false)
	}
}
