package detectors

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// source returns up to 32 MiB of Go's own source text.
func source(b *testing.B) []byte {
	b.Helper()
	var text []byte
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		b.Skip("no go command")
	}
	err = filepath.WalkDir(filepath.Join(strings.TrimSpace(string(root)), "src"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || len(text) > 32<<20 {
			return err
		}
		data, err := os.ReadFile(path)
		text = append(text, data...)
		return err
	})
	if err != nil || len(text) == 0 {
		b.Skip("no source text in GOROOT")
	}
	return text
}

func BenchmarkWorth(b *testing.B) {
	text := source(b)
	const window = 128 << 10
	b.Run("source", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		worth := 0
		for b.Loop() {
			worth = 0
			for i := 0; i < len(text); i += window {
				if Worth(text[i:min(i+window, len(text))]) {
					worth++
				}
			}
		}
		b.ReportMetric(float64(worth)*window/float64(len(text)), "worth")
	})
	b.Run("runs", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			for i := 0; i < len(text); i += window {
				for range runs(text[i:min(i+window, len(text))]) {
				}
			}
		}
	})
}
