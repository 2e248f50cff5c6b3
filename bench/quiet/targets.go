package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// A target is what is analyzed: a module, or what comes with Go.
type target struct {
	path, version string // the version is "" for what comes with Go
	packages      int    // how many there are at least, tests counted as packages of their own
	plant         string // the directory, of the name of its package, that the credential is planted in
	long          bool   // not among those that are analyzed unless all are asked for
}

// targets have been seen to hold no credential of Authlete. Most have to do with
// OAuth: their texts are full of what looks like one.
var targets = []target{
	{path: "std", packages: 300},
	{path: "golang.org/x/tools", version: "v0.52.0", packages: 200, plant: "go/packages"},
	{path: "github.com/zitadel/oidc/v3", version: "v3.52.0", packages: 20, plant: "pkg/op"},
	{path: "github.com/ory/fosite", version: "v0.49.0", packages: 20, plant: "compose"},
	{path: "github.com/hashicorp/cap", version: "v0.15.0", packages: 20, plant: "oidc"},
	{path: "github.com/lestrrat-go/jwx/v3", version: "v3.4.0", packages: 20, plant: "jwt"},
	{path: "github.com/coreos/go-oidc/v3", version: "v3.21.0", packages: 3, plant: "oidc"},
	{path: "golang.org/x/oauth2", version: "v0.38.0", packages: 20, plant: "google"},
	{path: "github.com/go-oauth2/oauth2/v4", version: "v4.5.4", packages: 10, plant: "server"},
	{path: "github.com/markbates/goth", version: "v1.82.0", packages: 80, plant: "gothic"},
	{path: "github.com/oauth2-proxy/oauth2-proxy/v7", version: "v7.15.6", packages: 50, plant: "providers", long: true},
	{path: "k8s.io/client-go", version: "v0.37.2", packages: 200, plant: "rest", long: true},
	{path: "github.com/golangci/golangci-lint/v2", version: "v2.15.0", packages: 200, plant: "pkg/lint", long: true},
	{path: "github.com/goreleaser/goreleaser/v2", version: "v2.14.0", packages: 100, plant: "internal/client", long: true},
	{path: "github.com/nektos/act", version: "v0.2.89", packages: 20, plant: "pkg/runner", long: true},
	{path: "cmd", packages: 300, long: true},
}

func (t target) String() string {
	if t.version == "" {
		return t.path
	}
	return t.path + "@" + t.version
}

// fetch makes a copy of a target in dir and plants a credential in it, and
// returns the patterns that name its packages and the file that is planted. What
// comes with Go is not copied: a module of one package is.
func (t target) fetch(ctx context.Context, dir string) (patterns []string, planted string, err error) {
	if t.version == "" {
		if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.com/planted\n"), 0o600); err != nil {
			return nil, "", err
		}
		planted = filepath.Join(dir, plantedName)
		return []string{t.path, "."}, planted, os.WriteFile(planted, plant("planted"), 0o600)
	}
	module, err := download(ctx, t.String())
	if err != nil {
		return nil, "", fmt.Errorf("downloading %s: %w", t, err)
	}
	if err := os.CopyFS(dir, os.DirFS(module)); err != nil {
		return nil, "", err
	}
	planted = filepath.Join(dir, filepath.FromSlash(t.plant), plantedName)
	return []string{"./..."}, planted, os.WriteFile(planted, plant(path.Base(t.plant)), 0o600)
}

// download returns the directory of a module in the module cache.
func download(ctx context.Context, module string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", "mod", "download", "-json", module)
	cmd.Dir = os.TempDir()
	out, err := cmd.Output()
	var answer struct{ Dir, Error string }
	if jsonErr := json.Unmarshal(out, &answer); err == nil {
		err = jsonErr
	}
	if answer.Error != "" {
		err = errors.New(answer.Error)
	}
	return answer.Dir, err
}

// find returns the targets whose paths contain those names; or, if there are none, all that are
// analyzed always, or all.
func find(names []string, all bool) ([]target, error) {
	var found []target
	for _, name := range names {
		n := len(found)
		for _, t := range targets {
			if strings.Contains(t.path, name) {
				found = append(found, t)
			}
		}
		if len(found) == n {
			return nil, fmt.Errorf("there is no target %s", name)
		}
	}
	for _, t := range targets {
		if len(names) == 0 && (all || !t.long) {
			found = append(found, t)
		}
	}
	return found, nil
}
