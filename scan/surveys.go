package scan

import (
	"hash/maphash"
	"sync"
	"sync/atomic"

	"github.com/authlete/authlete-scan/detectors"
)

// maxSurveys is how many texts are remembered, before all are forgotten.
const maxSurveys = 1 << 12

// surveys remembers what the siblings of texts say: the versions of a file have
// the same siblings, but for a few.
type surveys struct {
	seed  maphash.Seed
	known sync.Map // detectors.Facts by digest
	count atomic.Int64
}

func (s *surveys) of(name string, body []byte) detectors.Facts {
	key := [2]uint64{maphash.Bytes(s.seed, body), uint64(len(body))}
	if f, ok := s.known.Load(key); ok {
		return f.(detectors.Facts)
	}
	f := detectors.Survey(detectors.Text{Path: name, Body: detectors.Decode(body)})
	if s.count.Add(1)%maxSurveys == 0 {
		s.known.Clear()
	}
	s.known.Store(key, f)
	return f
}
