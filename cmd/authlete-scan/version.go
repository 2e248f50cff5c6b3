package main

import (
	"cmp"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// release is the version that this source tree is on the way to.
const release = "0.1.0-dev"

// linked is set by the linker: -ldflags "-X main.linked=1.2.3".
var linked string

// version returns what the linker said, else the version of the module that
// "go install" has built, else that of the source tree.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && linked == "" && info.Main.Version != "(devel)" {
		return cmp.Or(info.Main.Version, release)
	}
	return cmp.Or(linked, release)
}

func newVersion(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			return writeStdout(env.stdout, func(w io.Writer) error {
				_, err := fmt.Fprintf(w, "%s %s (%s, %s/%s)\n", tool, version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
				return err
			})
		},
	}
}
