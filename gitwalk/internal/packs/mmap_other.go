//go:build !unix

package packs

import "io"

// mapFile returns the contents of a file and what releases them.
func mapFile(path string) ([]byte, func() error, error) {
	f, err := openRegular(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, nil, bare(err)
	}
	return data, func() error { return nil }, nil
}
