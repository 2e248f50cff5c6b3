package githook

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"strings"
)

// others are the hooks that a directory for all repositories hands on. Not among
// them are push-to-checkout, which by being there says what a push does, and
// proc-receive, which is not asked for unless a repository has one.
var others = []string{
	"applypatch-msg", "pre-applypatch", "post-applypatch", "prepare-commit-msg", "commit-msg", "post-commit",
	"pre-rebase", "post-checkout", "post-merge", "post-rewrite", "update", "post-receive",
	"post-update", "reference-transaction", "pre-auto-gc", "sendemail-validate", "post-index-change",
}

const (
	mark       = `# Written by "` + name + ` hook install"; "` + name + ` hook uninstall" takes it out.`
	handedMark = "# Runs the hook of the repository, and no more."
)

func isOurs(text []byte) bool     { return bytes.Contains(text, []byte("\n"+mark+"\n")) }
func isHandedOn(text []byte) bool { return bytes.Contains(text, []byte("\n"+handedMark+"\n")) }

// script returns the text of a hook, which any POSIX shell runs: first the hook
// that is kept beside it, or that of the repository, then, if scans, the command.
func (in *Installer) script(dir directory, hook string, scans bool) []byte {
	var b strings.Builder
	line := func(s string) { b.WriteString(s + "\n") }
	line("#!/bin/sh")
	line(mark)
	if dir.own {
		line(`before=$(git rev-parse --git-common-dir)/hooks/` + hook)
	} else {
		line(`before=$(dirname "$0")/` + hook + suffix)
	}
	if !scans {
		line(handedMark)
		line(`[ -x "$before" ] || exit 0`)
		line(`exec "$before" "$@"`)
		return []byte(b.String())
	}
	line(`scan=` + name)
	if !dir.tracked {
		line(`command -v "$scan" >/dev/null 2>&1 || scan=` + quote(filepath.ToSlash(in.Program)))
	}
	line(`if ! command -v "$scan" >/dev/null 2>&1; then`)
	line("\t" + `echo '` + name + `: the program is not there, so nothing was scanned' >&2`)
	line("\t" + `echo "hint: install it, or take out its hook, $0" >&2`)
	line("\t" + `exit 2`)
	line(`fi`)
	command := `"$scan" hook ` + events[hook]
	switch events[hook] {
	case "pre-commit":
		line(`if [ -x "$before" ]; then "$before" "$@" || exit; fi`)
		line(`exec ` + command)
	default: // both read what git writes
		line(`refs=$(cat && echo .) && refs=${refs%.} || exit`)
		line(`if [ -x "$before" ]; then printf %s "$refs" | "$before" "$@" || exit; fi`)
		line(`printf %s "$refs" | ` + command + ` "$@"`)
	}
	return []byte(b.String())
}

// command returns the shell command for the configuration of git.
func (in *Installer) command(hook string) string {
	program := name
	if _, err := exec.LookPath(name); err != nil {
		program = quote(filepath.ToSlash(in.Program))
	}
	return program + " hook " + events[hook]
}

// quote returns s as a word of a shell.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }
