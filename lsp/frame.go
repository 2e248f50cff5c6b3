package lsp

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
)

const (
	maxMessage = 1 << 30  // bytes of a message; a header that promises more is not believed
	frameLine  = 64 << 10 // bytes of a line of a header that are looked at together
	lengthName = "content-length:"
)

// A frameReader reads the messages of the base protocol: a header with the
// length of what follows an empty line.
type frameReader struct{ r *bufio.Reader }

func newFrameReader(r io.Reader) *frameReader {
	return &frameReader{bufio.NewReaderSize(r, frameLine)}
}

// next returns the next message, and the error of the reader at its end. What
// does not belong to a message is passed over until a length is found, wherever
// it stands on a line: that is how the two sides come together again after one
// message was counted wrong.
func (f *frameReader) next() ([]byte, error) {
	length := -1
	for {
		line, err := f.line()
		if err != nil {
			return nil, err
		}
		if n, ok := contentLength(line); ok {
			length = n
		} else if len(line) == 0 && length >= 0 {
			return f.body(length)
		}
	}
}

// line returns what ends the next line, without its end: all of it, unless it
// is longer than any header.
func (f *frameReader) line() ([]byte, error) {
	var tail []byte
	for {
		part, err := f.r.ReadSlice('\n')
		if err != nil && err != bufio.ErrBufferFull {
			return nil, err
		}
		tail = append(tail[max(0, len(tail)-len(lengthName)-len("1073741824")):], part...)
		if err == nil {
			return bytes.TrimRight(tail, "\r\n"), nil
		}
	}
}

// contentLength returns the length that the end of a line names.
func contentLength(line []byte) (n int, ok bool) {
	i := bytes.LastIndexByte(line, ':')
	if i < 0 || i+1 < len(lengthName) {
		return 0, false
	}
	if name := line[i+1-len(lengthName) : i+1]; !bytes.EqualFold(name, []byte(lengthName)) {
		return 0, false
	}
	n, err := strconv.Atoi(string(bytes.TrimSpace(line[i+1:])))
	return n, err == nil && n >= 0 && n <= maxMessage
}

// body reads a message. It does not reserve memory for what never comes.
func (f *frameReader) body(length int) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(min(length, 1<<20))
	_, err := io.CopyN(&b, f.r, int64(length))
	return b.Bytes(), err
}

// frame returns a message with its header.
func frame(message []byte) []byte {
	header := fmt.Appendf(make([]byte, 0, len(message)+32), "Content-Length: %d\r\n\r\n", len(message))
	return append(header, message...)
}
