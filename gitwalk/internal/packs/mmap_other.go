//go:build !unix

package packs

import "os"

// mapFile returns the contents of a file and what releases them.
func mapFile(path string) ([]byte, func() error, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, bare(err)
	}
	return data, func() error { return nil }, nil
}
