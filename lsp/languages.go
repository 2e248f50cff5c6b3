package lsp

import (
	"path"
	"regexp"
	"slices"
	"strings"
)

// A language is what has to be known of one to change its texts. The zero value
// is one of which nothing is known.
type language struct {
	ids        []string // as clients call it
	extensions []string // of files, for clients that call it something else
	open       string   // begins a comment; "" if there is none
	close      string   // ends it; "" for the end of the line

	environment func(variable string) string // reads a variable; nil if there is no such expression
	quotes      string                       // that a string may stand in
	constant    *regexp.Regexp               // what stands before a string that an expression cannot replace
	imports     func(t *text, lit literal) (changes []change, ok bool)
}

// A change replaces text[start:end].
type change struct {
	start, end int
	text       string
}

// languages returns what is known of languages. Comments in JSON are left to
// those who know that their parser takes them.
func languages() []language {
	return []language{
		{
			ids: []string{"go"}, extensions: []string{".go"}, open: "//",
			environment: func(v string) string { return `os.Getenv("` + v + `")` }, quotes: "\"`", imports: importGo,
		},
		{
			ids: []string{"python"}, extensions: []string{".py", ".pyi"}, open: "#",
			environment: func(v string) string { return `os.environ["` + v + `"]` }, quotes: `"'`, imports: importPython,
		},
		{
			ids: []string{"javascript", "javascriptreact"}, extensions: []string{".js", ".mjs", ".cjs", ".jsx"}, open: "//",
			environment: func(v string) string { return "process.env." + v }, quotes: "\"'`", constant: scriptConstant(),
		},
		{
			ids: []string{"typescript", "typescriptreact"}, extensions: []string{".ts", ".mts", ".cts", ".tsx"}, open: "//",
			environment: func(v string) string { return "process.env." + v + "!" }, quotes: "\"'`", constant: scriptConstant(),
		},
		{
			ids: []string{"ruby"}, extensions: []string{".rb", ".rake", ".gemspec"}, open: "#",
			environment: func(v string) string { return `ENV.fetch("` + v + `")` }, quotes: `"'`,
		},
		{
			ids: []string{"java"}, extensions: []string{".java"}, open: "//",
			environment: func(v string) string { return `System.getenv("` + v + `")` }, quotes: `"`,
			constant: regexp.MustCompile(`@\w|\bcase\b`),
		},
		{
			ids: []string{"csharp"}, extensions: []string{".cs"}, open: "//",
			environment: func(v string) string { return `System.Environment.GetEnvironmentVariable("` + v + `")` }, quotes: `"`,
			constant: regexp.MustCompile(`\bconst\b|\bcase\b|^\s*\[|[(,]\s*string\??\s+\w+\s*=\s*$`),
		},
		{
			ids: []string{"php"}, extensions: []string{".php", ".phtml"}, open: "//",
			environment: func(v string) string { return `getenv('` + v + `')` }, quotes: `"'`,
			constant: regexp.MustCompile(`(?i)\b(?:const|case|function|fn|static|var|public|private|protected|readonly)\b|#\[`),
		},
		{
			ids:        []string{"c", "cpp", "objective-c", "rust", "swift", "kotlin", "scala", "groovy", "dart", "jsonc", "json5", "fsharp", "zig"},
			extensions: []string{".c", ".h", ".cc", ".cpp", ".hpp", ".m", ".rs", ".swift", ".kt", ".kts", ".scala", ".groovy", ".gradle", ".dart", ".jsonc", ".json5", ".fs", ".zig", ".proto"},
			open:       "//",
		},
		{
			ids:        []string{"shellscript", "sh", "bash", "zsh", "fish", "dotenv", "env", "properties", "java-properties", "jproperties", "yaml", "dockercompose", "helm", "toml", "ini", "conf", "dockerfile", "makefile", "make", "terraform", "terraform-vars", "hcl", "perl", "r", "elixir", "powershell", "ignore", "gitignore", "nix", "http"},
			extensions: []string{".sh", ".bash", ".zsh", ".fish", ".env", ".properties", ".yml", ".yaml", ".toml", ".ini", ".conf", ".cfg", ".mk", ".tf", ".tfvars", ".hcl", ".pl", ".r", ".ex", ".exs", ".ps1", ".nix", ".http", ".rest"},
			open:       "#",
		},
		{ids: []string{"sql", "lua", "haskell", "ada"}, extensions: []string{".sql", ".lua", ".hs"}, open: "--"},
		{ids: []string{"clojure", "lisp", "scheme"}, extensions: []string{".clj", ".cljs", ".edn", ".lisp", ".el", ".scm"}, open: ";"},
		{ids: []string{"erlang", "latex", "tex"}, extensions: []string{".erl", ".tex"}, open: "%"},
		{ids: []string{"html", "xml", "markdown", "vue", "svelte", "xsl"}, extensions: []string{".html", ".htm", ".xml", ".md", ".markdown", ".vue", ".svelte", ".svg", ".csproj", ".plist"}, open: "<!--", close: "-->"},
		{ids: []string{"css", "scss", "less"}, extensions: []string{".css", ".scss", ".less"}, open: "/*", close: "*/"},
	}
}

func scriptConstant() *regexp.Regexp {
	return regexp.MustCompile(`\b(?:import|from|case|enum|require)\b|\w=$`) // the last is an attribute in JSX
}

// languageOf returns what is known of the language of a document, by what the
// client calls it or else by the name of the file.
func languageOf(doc *document) language {
	base := path.Base(doc.name)
	name := func(l language) bool { return slices.Contains(l.ids, doc.language) }
	file := func(l language) bool {
		return slices.Contains(l.extensions, strings.ToLower(path.Ext(base))) ||
			slices.Contains(l.extensions, ".env") && (strings.HasPrefix(base, ".env") || base == "Dockerfile" || base == "Makefile")
	}
	all := languages()
	for _, is := range []func(language) bool{name, file} {
		if i := slices.IndexFunc(all, is); i >= 0 {
			return all[i]
		}
	}
	return language{}
}
