package ignore

import (
	"strings"

	"github.com/authlete/authlete-scan/internal/gitignore"
	"github.com/authlete/authlete-scan/scan"
)

// Paths returns a function that says why a file or directory is not to be
// scanned, "" if it is. The patterns are those of .gitignore files, relative
// to the target. It may be called from any number of goroutines.
func Paths(patterns []string) func(o scan.Origin, dir bool) string {
	if len(patterns) == 0 {
		return nil
	}
	list := gitignore.Parse([]byte(strings.Join(patterns, "\n")))
	return func(o scan.Origin, dir bool) string {
		if list.Match(o.Path, dir).Ignored {
			return "excluded"
		}
		return ""
	}
}
