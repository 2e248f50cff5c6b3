package gitwalk

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// A pointer is a blob that stands for a file that Git LFS keeps elsewhere.
type pointer struct {
	blob packs.ID
	sum  string // SHA-256 of the file, in hexadecimal digits
}

const (
	maxPointer    = 1024 // bytes, by the specification
	pointerPrefix = "version https://git-lfs.github.com/spec/"
)

// mayPoint reports whether part may be a part of such a blob.
func mayPoint(part []byte) bool {
	return len(part) <= maxPointer && bytes.Contains(part, []byte(pointerPrefix))
}

// parsePointer recognises the blobs that Git LFS makes.
func parsePointer(id packs.ID, body []byte) (pointer, bool) {
	if len(body) > maxPointer || !bytes.HasPrefix(body, []byte(pointerPrefix)) {
		return pointer{}, false
	}
	_, after, ok := bytes.Cut(body, []byte("\noid sha256:"))
	sum, _, _ := bytes.Cut(after, []byte("\n"))
	if _, err := hex.DecodeString(string(sum)); !ok || err != nil || len(sum) != 64 {
		return pointer{}, false
	}
	return pointer{id, string(sum)}, true
}

// open opens the file, if this clone has it.
func (p *pointer) open(commonDir string) (*os.File, error) {
	return os.Open(filepath.Join(commonDir, "lfs", "objects", p.sum[:2], p.sum[2:4], p.sum))
}

// promisingFile reports whether such a file may hold a credential. One that this
// clone lacks, or that is over the limit, is counted.
func (r *repository) promisingFile(p *pointer, limit int64) bool {
	promising, err := r.siftFile(p, limit)
	switch {
	case errors.Is(err, os.ErrNotExist):
		r.scanner.Skip(scan.Skip{Path: r.objectName(p.blob), Reason: "a Git LFS file that this clone does not have"})
	case err != nil:
		r.scanner.Problem(r.objectName(p.blob), bare(err))
	}
	return promising
}

// read returns the file, or nothing if it cannot be held in memory.
func (p *pointer) read(commonDir string) []byte {
	f, err := p.open(commonDir)
	if err != nil {
		return nil
	}
	defer f.Close()
	body, err := io.ReadAll(io.LimitReader(f, maxHeld+1))
	if err != nil || len(body) > maxHeld {
		return nil
	}
	return body
}

// siftFile reports whether such a file may hold a credential.
func (r *repository) siftFile(p *pointer, limit int64) (promising bool, err error) {
	f, err := p.open(r.place.commonDir)
	if err != nil {
		return false, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return false, err
	}
	if limit > 0 && info.Size() > limit {
		r.skipLarge(p.blob, info.Size(), limit)
		return false, nil
	}
	size, err := new(scan.Cutter).Cut(f, r.siftPieces(&promising))
	if err != nil {
		return false, err
	}
	r.scanner.Passed(size)
	return promising, nil
}
