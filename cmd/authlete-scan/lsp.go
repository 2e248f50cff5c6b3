package main

import (
	"path/filepath"
	"runtime"
	"slices"

	"github.com/spf13/cobra"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/filewalk"
	"github.com/authlete/authlete-scan/ignore"
	"github.com/authlete/authlete-scan/lsp"
	"github.com/authlete/authlete-scan/scan"
)

func newLSP(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lsp",
		Short: "Serve an editor: mark credentials while they are typed",
		Long: `Serve an editor that speaks the Language Server Protocol, on standard input and
output. It marks credentials in all open files, saved or not, says what they
open and how to rotate them, and helps to take them out.

The configuration, the ignore files and .gitignore hold as for "dir" when it is
run in the folder that the editor has open. The exit status is 0 if the editor
has shut the server down, else 1.`,
		Example: `  authlete-scan lsp`,
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			err := lsp.Serve(cmd.Context(), env.stdin, env.stdout, lsp.Options{
				Version: version(),
				Open:    func(dir string, s lsp.Settings) (*lsp.Project, error) { return openProject(dir, s, env) },
			})
			switch {
			case err == nil:
				return nil
			case cmd.Context().Err() != nil:
				return exitStatus(statusInterrupted)
			}
			complain(env.stderr, err)
			return exitStatus(statusDisorder)
		},
	}
	cmd.Flags().Bool("stdio", true, "use standard input and output; there is no other way, but many editors say it")
	return cmd
}

// openProject returns how the files of a directory are scanned, or what is on no
// disk if dir is "". If the settings or a file of the project are wrong, that is
// the error, and the project is the one without them.
func openProject(dir string, s lsp.Settings, env environment) (*lsp.Project, error) {
	p, err := projectPlan(dir, s, env)
	if err != nil {
		p = &plan{targets: []string{dir}, choice: newChoice(nil, nil, nil), confidence: detectors.Medium, jobs: runtime.GOMAXPROCS(0)}
	}
	return &lsp.Project{
		Scan: scan.Options{
			Detectors:     p.choice.set(),
			MinConfidence: p.confidence,
			Samples:       p.samples,
			Workers:       p.jobs,
		},
		Files: func(open map[string][]byte) lsp.Files {
			return &filewalk.Source{
				Targets:     p.targets,
				NoGitignore: p.walk.noGitignore,
				Exclude:     ignore.Paths(p.walk.exclude),
				MaxBytes:    p.walk.maxBytes,
				Open:        open,
			}
		},
		Settle: func(r scan.Result) scan.Result { return p.settle(r, env.now()) },
		Notes:  p.notes,
	}, err
}

// projectPlan returns the plan of a scan that is started in dir.
func projectPlan(dir string, s lsp.Settings, env environment) (*plan, error) {
	f := scanFlags{
		config:      in(dir, s.Configuration),
		baseline:    in(dir, s.Baseline),
		confidence:  s.Confidence,
		enable:      s.EnableRules,
		disable:     s.DisableRules,
		exclude:     slices.Clone(s.Exclude),
		samples:     s.Samples,
		noGitignore: s.Gitignore != nil && !*s.Gitignore,
		megabytes:   s.MaxMegabytes,
		exitCode:    statusFindings,
		quiet:       true,
	}
	if dir == "" {
		return newPlan("stdin", nil, f, env)
	}
	env.dir = dir
	return newPlan("dir", []string{dir}, f, env)
}

// in returns a path that a setting names as it is seen from dir.
func in(dir, path string) string {
	if path == "" || dir == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}
