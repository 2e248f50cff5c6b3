package lsp

import (
	"fmt"
	"go/build"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// program returns a text of about size bytes: sources of Go's own server and
// client, with a credential every 100 kB.
func program(tb testing.TB, size int) string {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join(build.Default.GOROOT, "src/net/http/*.go"))
	require.NoError(tb, err)
	require.NotEmpty(tb, files)
	var b strings.Builder
	for i, leaks := 0, 0; b.Len() < size; i++ {
		data, err := os.ReadFile(files[i%len(files)])
		require.NoError(tb, err)
		b.Write(data)
		for ; b.Len() >= 100_000*leaks; leaks++ {
			fmt.Fprintf(&b, "\n// 日本: https://us.authlete.com\nconst authleteServiceAccessToken%d = %q\n", leaks, secret(fmt.Sprint("program", leaks)))
		}
	}
	return b.String()
}

// BenchmarkKeystroke measures from the message that a key was pressed in a file
// of 1 MB to the diagnostics, all of it: framing, JSON, the edit, the scan.
func BenchmarkKeystroke(b *testing.B) {
	text := program(b, 1<<20)
	middle := newText([]byte(text)).position(len(text)/2, utf16Units)
	at := span{middle, middle}
	next := span{middle, position{middle.Line, middle.Character + 1}}
	for name, change := range map[string][2]object{
		"incremental": {{"range": at, "text": "x"}, {"range": next, "text": ""}},
		"full":        {{"text": text}, {"text": text + " "}},
	} {
		b.Run(name, func(b *testing.B) {
			keystrokes(b, text, change)
		})
	}
}

func keystrokes(b *testing.B, text string, change [2]object) {
	serverIn, out := io.Pipe()
	in, serverOut := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- Serve(b.Context(), serverIn, serverOut, Options{Open: plain}) }()
	frames := newFrameReader(in)
	send := func(method string, params object) {
		m := object{"jsonrpc": "2.0", "method": method, "params": params}
		if method == "initialize" || method == "shutdown" {
			m["id"] = 1
		}
		_, err := out.Write(frame(encode(m)))
		require.NoError(b, err)
	}
	receive := func() []byte {
		data, err := frames.next()
		require.NoError(b, err)
		return data
	}
	dir := b.TempDir()
	send("initialize", object{"rootUri": uriOf(dir), "capabilities": object{}})
	receive()
	uri := uriOf(filepath.Join(dir, "program.go"))
	send("textDocument/didOpen", object{"textDocument": object{"uri": uri, "languageId": "go", "version": 1, "text": text}})
	require.Contains(b, string(receive()), "service-access-token")
	var took []time.Duration
	version := 1
	for b.Loop() {
		version++
		message := frame(encode(object{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": object{
			"textDocument": object{"uri": uri, "version": version}, "contentChanges": []object{change[version%2]},
		}}))
		began := time.Now()
		_, err := out.Write(message)
		require.NoError(b, err)
		data := receive()
		took = append(took, time.Since(began))
		require.Contains(b, string(data[:200]), fmt.Sprintf(`"version":%d`, version))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "median-ms")
	send("shutdown", nil)
	receive()
	send("exit", nil)
	require.NoError(b, <-ended)
	require.NoError(b, out.Close())
}

// TestMemory opens 200 files of 64 kB, which is far more than people do, and
// changes each.
func TestMemory(t *testing.T) {
	const files, size = 200, 64 << 10
	dir := t.TempDir()
	c := start(t, dir, pulling())
	text := strings.ReplaceAll(program(t, size), "authlete", "other")
	heap := func() float64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return float64(m.HeapAlloc) / 1e6
	}
	before := heap()
	for i := range files {
		uri := uriOf(filepath.Join(dir, fmt.Sprint(i), "a.go"))
		c.open(uri, "go", text+leak(fmt.Sprint("memory", i)))
		c.change(uri, 2, object{"range": span{}, "text": "x"})
		assert.NotEmpty(t, c.pull(uri, "").Items)
	}
	grown := heap() - before
	t.Logf("%d open files of %d kB hold %.1f MB", files, size>>10, grown)
	assert.Less(t, grown, 40.0)
	c.end()
}
