package worktree

import (
	"os"
	"path/filepath"
	"strings"
)

// A config is what this package wants to know of git's configuration.
type config struct {
	excludesFile string
	ignoreCase   bool
	hashSize     int // bytes of an object ID
}

// readConfig reads the configuration of a repository, the most particular file
// last.
func readConfig(git, common string) config {
	c := config{hashSize: 20, excludesFile: userFile("ignore")}
	worktree := false
	set := func(key, value string) {
		switch key {
		case "core.excludesfile":
			c.excludesFile = expandHome(value)
		case "core.ignorecase":
			c.ignoreCase = truth(value)
		}
	}
	for _, file := range globalFiles() {
		parseConfig(file, set)
	}
	parseConfig(filepath.Join(common, "config"), func(key, value string) {
		switch key {
		case "extensions.objectformat": // counts in the repository's own file only
			if strings.EqualFold(value, "sha256") {
				c.hashSize = 32
			}
		case "extensions.worktreeconfig":
			worktree = truth(value)
		default:
			set(key, value)
		}
	})
	if worktree {
		parseConfig(filepath.Join(git, "config.worktree"), set)
	}
	return c
}

// globalFiles returns the configuration files of the system and the user.
func globalFiles() []string {
	system := "/etc/gitconfig"
	if file, ok := os.LookupEnv("GIT_CONFIG_SYSTEM"); ok {
		system = file
	}
	if truth(os.Getenv("GIT_CONFIG_NOSYSTEM")) {
		system = ""
	}
	if file, ok := os.LookupEnv("GIT_CONFIG_GLOBAL"); ok {
		return []string{system, file}
	}
	return []string{system, userFile("config"), expandHome("~/.gitconfig")}
}

// userFile returns the path of a file in git's directory below that of the
// user's configuration, "" if there is none.
func userFile(name string) string {
	if dir := os.Getenv("XDG_CONFIG_HOME"); dir != "" {
		return filepath.Join(dir, "git", name)
	}
	return expandHome("~/.config/git/" + name)
}

func expandHome(path string) string {
	rest, ok := strings.CutPrefix(path, "~/")
	if !ok {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(home, rest)
}

func truth(value string) bool {
	switch strings.ToLower(value) {
	case "", "false", "no", "off", "0":
		return false
	}
	return true
}

// parseConfig calls set for each variable of a file, with its name in lower
// case and its section before it. Sections with a subsection are passed over:
// nothing here has one. So is a file that cannot be read.
func parseConfig(file string, set func(key, value string)) {
	data, err := readFile(file)
	if err != nil {
		return
	}
	section := ""
	text := strings.ReplaceAll(strings.TrimPrefix(string(data), "\ufeff"), "\r\n", "\n")
	for text != "" {
		text = strings.TrimLeft(text, " \t\n")
		if inside, ok := strings.CutPrefix(text, "["); ok {
			name, rest, _ := strings.Cut(inside, "]")
			section, text = strings.ToLower(strings.TrimSpace(name)), rest
			continue
		}
		if strings.HasPrefix(text, "#") || strings.HasPrefix(text, ";") {
			_, text, _ = strings.Cut(text, "\n")
			continue
		}
		end := strings.IndexAny(text, "=\n#;")
		if end < 0 {
			end = len(text)
		}
		key := section + "." + strings.ToLower(strings.TrimSpace(text[:end]))
		switch text = text[end:]; {
		case strings.HasPrefix(text, "="):
			var value string
			value, text = parseValue(text[1:])
			set(key, value)
		default:
			_, text, _ = strings.Cut(text, "\n")
			set(key, "true")
		}
	}
}

// parseValue returns the value that text begins with, and what follows its
// line.
func parseValue(text string) (value, rest string) {
	var b strings.Builder
	quoted, kept := false, 0 // how much of b is not blanks at its end
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\n' && !quoted:
			return b.String()[:kept], text[i+1:]
		case c == '"':
			quoted = !quoted
			kept = b.Len()
			continue
		case (c == '#' || c == ';') && !quoted:
			_, rest, _ = strings.Cut(text[i:], "\n")
			return b.String()[:kept], rest
		case c == '\\' && i+1 < len(text):
			i++
			if text[i] == '\n' {
				continue
			}
			b.WriteByte(unescape(text[i]))
		case (c == ' ' || c == '\t') && !quoted:
			if b.Len() > 0 {
				b.WriteByte(c)
			}
			continue
		default:
			b.WriteByte(c)
		}
		kept = b.Len()
	}
	return b.String()[:kept], ""
}

func unescape(c byte) byte {
	switch c {
	case 'n':
		return '\n'
	case 't':
		return '\t'
	case 'b':
		return '\b'
	}
	return c
}
