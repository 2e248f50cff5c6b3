package main

import (
	"bytes"
	"encoding/json"
	"os"
	"runtime/debug"
	"strings"
	"testing"
)

// The bill of this test names it and the standard library.
func TestRun(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run(&out, self, "1.0.0"); err != nil {
		t.Fatal(err)
	}
	var b bill
	if err := json.Unmarshal(out.Bytes(), &b); err != nil {
		t.Fatal(err)
	}
	if b.Format != "CycloneDX" || b.Metadata.Component.Name != "github.com/authlete/authlete-scan/release/sbom" {
		t.Errorf("it is about %q in %q", b.Metadata.Component.Name, b.Format)
	}
	if len(b.Components) != 1 || !strings.HasPrefix(b.Components[0].PURL, "pkg:golang/std@1.") {
		t.Errorf("the components are %v", b.Components)
	}
	if err := run(&out, "main.go", "1.0.0"); err == nil {
		t.Error("a source file has a bill of materials")
	}
}

func TestNewBill(t *testing.T) {
	b, err := newBill(&debug.BuildInfo{
		GoVersion: "go1.26.8",
		Main:      debug.Module{Path: "example.com/a", Version: "(devel)"},
		Deps: []*debug.Module{
			{Path: "example.com/b", Version: "v2.0.0", Sum: "h1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="},
			{Path: "example.com/old", Replace: &debug.Module{Path: "example.com/new", Version: "v3.0.0"}},
		},
		Settings: []debug.BuildSetting{{Key: "GOOS", Value: "linux"}, {Key: "GOPATH", Value: "/home/ann"}},
	}, "1.0.0+dirty")
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"purl":"pkg:golang/example.com/a@1.0.0%2Bdirty","properties":[{"name":"go:GOOS","value":"linux"}]`,
		`"hashes":[{"alg":"SHA-256","content":"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"}],"purl":"pkg:golang/example.com/b@v2.0.0"`,
		`"name":"example.com/new","version":"v3.0.0"`,
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("%s\nhas no %s", got, want)
		}
	}
	if bytes.Contains(got, []byte("ann")) || bytes.Contains(got, []byte("example.com/old")) {
		t.Errorf("%s\nsays too much", got)
	}
	_, err = newBill(&debug.BuildInfo{Deps: []*debug.Module{{Path: "a", Sum: "h1:no base64"}}}, "1.0.0")
	if err == nil {
		t.Error("a broken checksum is no error")
	}
}
