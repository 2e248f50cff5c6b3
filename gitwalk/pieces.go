package gitwalk

import (
	"errors"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// A visitor is called with a text, or with the pieces of a large one.
type visitor func(body []byte, start scan.Position) error

// pieces reads an object piece by piece and returns its size.
func (r *repository) pieces(id packs.ID, visit visitor) (int64, error) {
	in, _, _, err := r.store.Stream(id)
	if err != nil {
		return 0, err
	}
	size, err := new(scan.Cutter).Cut(in, visit)
	return size, errors.Join(err, in.Close())
}

// siftPieces returns a visitor that finds out whether one of the pieces may hold
// a credential.
func (r *repository) siftPieces(promising *bool) visitor {
	return func(body []byte, _ scan.Position) error {
		*promising = *promising || r.scanner.Worth(body) && r.scanner.Promising(body)
		return nil
	}
}
