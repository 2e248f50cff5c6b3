package worktree

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"syscall"
)

// maxFile bounds what is read of one file; the index of a tree with a million
// files is half as long.
const maxFile = 256 << 20

var errNoFile = errors.New("not a regular file of a bearable size")

// readFile returns the content of a regular file. It does not wait for anybody
// should the file turn out to be a pipe.
func readFile(path string) ([]byte, error) {
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK|syscall.O_NOCTTY, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxFile {
		return nil, errNoFile
	}
	data := bytes.NewBuffer(make([]byte, 0, info.Size()+bytes.MinRead))
	_, err = data.ReadFrom(io.LimitReader(f, maxFile))
	return data.Bytes(), err
}

// readLine returns the first line of a file, "" if it cannot be read.
func readLine(path string) string {
	data, err := readFile(path)
	if err != nil {
		return ""
	}
	line, _, _ := strings.Cut(string(data), "\n")
	return strings.TrimSuffix(line, "\r")
}
