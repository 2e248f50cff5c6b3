package lsp

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// frames reads all messages of a stream.
func frames(stream []byte) []string {
	var all []string
	for r := newFrameReader(iotest.HalfReader(bytes.NewReader(stream))); ; {
		m, err := r.next()
		if err != nil {
			return all
		}
		all = append(all, string(m))
	}
}

func TestFrames(t *testing.T) {
	t.Parallel()
	for stream, want := range map[string][]string{
		"Content-Length: 2\r\n\r\n{}Content-Length: 1\r\n\r\n1":                                 {"{}", "1"},
		"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:2\r\n\r\n{}": {"{}"},
		"Content-Length: 2\n\n{}":                                         {"{}"},
		"Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n1":             {"", "1"},
		"\r\n\r\nnonsense\r\n\r\nContent-Length: 1\r\n\r\n1":              {"1"},
		"Content-Length: -1\r\n\r\n{}Content-Length: 1\r\n\r\n1":          {"1"},
		"Content-Length: 99999999999\r\n\r\n{}Content-Length: 1\r\n\r\n1": {"1"},
		"Content-Length: 1\r\n\r\n{}}}Content-Length: 1\r\n\r\n1":         {"{", "1"}, // counted wrong
		"Content-Length: 5\r\n\r\n{}":                                     nil,        // cut off
		"Content-Length: 5":                                               nil,
	} {
		assert.Equal(t, want, frames([]byte(stream)), "%q", stream)
	}
	_, err := newFrameReader(strings.NewReader("Content-Length: 5\r\n\r\n{}")).next()
	assert.ErrorIs(t, err, io.EOF)
	long := strings.Repeat("x", 3*frameLine)
	assert.Equal(t, []string{"1"}, frames([]byte(long+"Content-Length: 1\r\n\r\n1")))
}

// FuzzFrames proves that what is framed is read as it was, after whatever cannot
// be taken for a part of a frame, and that nothing at all makes the reader
// fail or find a message that does not end.
func FuzzFrames(f *testing.F) {
	f.Add([]byte("Content-Length: 2\r\n\r\n{}"), []byte("{}"), []byte("garbage"))
	f.Add([]byte("content-length:1\n\n"), []byte("\r\n\r\n"), []byte("Content-Length: x\r\n\r\n"))
	f.Fuzz(func(t *testing.T, stream, first, second []byte) {
		for _, m := range frames(stream) {
			require.Contains(t, string(stream), m)
		}
		want := []string{string(first), string(second)}
		require.Equal(t, want, frames(slices.Concat(frame(first), frame(second))))
		if !bytes.Contains(stream, []byte{':'}) {
			require.Equal(t, want, frames(slices.Concat(stream, frame(first), frame(second))))
		}
	})
}
