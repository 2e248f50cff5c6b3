// Command sbom prints the bill of materials of a program written in Go, in the
// JSON format of CycloneDX 1.6, as the program itself tells it: the modules that
// were linked into it, with the checksums by which the go command knows them.
//
// It is a module of its own, so that it is not installed with the scanner.
package main

import (
	"debug/buildinfo"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: sbom PROGRAM VERSION")
		os.Exit(2)
	}
	if err := run(os.Stdout, os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "sbom:", err)
		os.Exit(1)
	}
}

// run writes the bill of a program. The version is what the linker was told;
// the program does not know it as that of a module.
func run(w io.Writer, program, version string) error {
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		return fmt.Errorf("reading program: %w", err)
	}
	b, err := newBill(info, version)
	if err != nil {
		return err
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(b)
}

// A bill is a document of CycloneDX.
type bill struct {
	Format      string      `json:"bomFormat"`
	SpecVersion string      `json:"specVersion"`
	Version     int         `json:"version"`
	Metadata    metadata    `json:"metadata"`
	Components  []component `json:"components"`
}

type metadata struct {
	Component component `json:"component"` // what the bill is about
}

type component struct {
	Type       string     `json:"type"`
	Ref        string     `json:"bom-ref"`
	Name       string     `json:"name"`
	Version    string     `json:"version,omitempty"`
	Hashes     []hash     `json:"hashes,omitempty"`
	PURL       string     `json:"purl"`
	Properties []property `json:"properties,omitempty"`
}

type hash struct {
	Algorithm string `json:"alg"`
	Content   string `json:"content"`
}

type property struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// settings are those of a build that say what came of it.
const settings = "GOOS GOARCH CGO_ENABLED -trimpath -ldflags vcs.revision vcs.time vcs.modified "

func newBill(info *debug.BuildInfo, version string) (bill, error) {
	main, err := newComponent("application", &info.Main, version)
	if err != nil {
		return bill{}, err
	}
	for _, s := range info.Settings {
		if strings.Contains(settings, s.Key+" ") {
			main.Properties = append(main.Properties, property{"go:" + s.Key, s.Value})
		}
	}
	b := bill{Format: "CycloneDX", SpecVersion: "1.6", Version: 1, Metadata: metadata{main}}
	std := &debug.Module{Path: "std", Version: strings.TrimPrefix(info.GoVersion, "go")}
	for _, m := range append([]*debug.Module{std}, info.Deps...) {
		if m.Replace != nil {
			m = m.Replace
		}
		c, err := newComponent("library", m, m.Version)
		if err != nil {
			return bill{}, err
		}
		b.Components = append(b.Components, c)
	}
	return b, nil
}

func newComponent(kind string, m *debug.Module, version string) (component, error) {
	purl := "pkg:golang/" + m.Path
	if version != "" {
		purl += "@" + strings.ReplaceAll(version, "+", "%2B")
	}
	c := component{Type: kind, Ref: purl, Name: m.Path, Version: version, PURL: purl}
	if m.Sum == "" {
		return c, nil
	}
	// The checksum of go.sum is a SHA-256 of the names and hashes of the files.
	sum, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(m.Sum, "h1:"))
	if err != nil {
		return c, fmt.Errorf("reading checksum of %s: %w", m.Path, err)
	}
	c.Hashes = []hash{{"SHA-256", hex.EncodeToString(sum)}}
	return c, nil
}
