//go:build clients

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

// TestClientEditors has editors run the language server, set up as docs/editors.md
// says: its recipe for an editor is a file of the script.
func TestClientEditors(t *testing.T) {
	for _, editor := range []struct {
		name, program     string
		heading, language string // of the recipe
		nth               int    // of that language, from 0
	}{
		{name: "node", program: "vsce"}, // which brings what the script needs
		{name: "neovim", program: "nvim", heading: "Neovim", language: "lua", nth: 1},
		{name: "emacs", program: "emacs", heading: "Emacs", language: "elisp"},
	} {
		t.Run(editor.name, func(t *testing.T) {
			program, err := filepath.EvalSymlinks(need(t, editor.program))
			require.NoError(t, err)
			modules, _, _ := strings.Cut(program, "/@vscode/")
			testscript.Run(t, testscript.Params{
				Files: []string{"../../testdata/editors/" + editor.name + ".txtar"},
				Setup: func(env *testscript.Env) error {
					for name, value := range map[string]string{
						"HOME": env.WorkDir, "NODE_PATH": modules, "SECRET1": secret("editor 1"), "SECRET2": secret("editor 2"),
					} {
						env.Setenv(name, value)
					}
					if editor.language == "" {
						return nil
					}
					text := recipe(t, editor.heading, editor.language, editor.nth)
					return os.WriteFile(filepath.Join(env.WorkDir, "recipe."+editor.language), []byte(text), 0o600)
				},
				Cmds:                map[string]func(*testscript.TestScript, bool, []string){"expand": expand},
				RequireExplicitExec: true,
				RequireUniqueNames:  true,
			})
		})
	}
}

// recipe returns the nth block of a language below a heading of docs/editors.md.
func recipe(t *testing.T, heading, language string, nth int) string {
	t.Helper()
	manual, err := os.ReadFile("../../docs/editors.md")
	require.NoError(t, err)
	_, section, ok := strings.Cut(string(manual), "\n## "+heading+"\n")
	require.True(t, ok, heading)
	section, _, _ = strings.Cut(section, "\n## ")
	blocks := strings.Split(section, "\n```"+language+"\n")[1:]
	require.Greater(t, len(blocks), nth, heading)
	text, _, _ := strings.Cut(blocks[nth], "\n```")
	return text + "\n"
}
