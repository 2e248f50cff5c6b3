package scan

import (
	"hash/maphash"
	"sync"
	"sync/atomic"

	"github.com/authlete/authlete-scan/detectors"
)

// maxSurveys is how many texts are remembered, before all are forgotten.
const maxSurveys = 1 << 13

type digest struct {
	hash uint64
	size int
}

// surveys remembers what the siblings of texts say: the versions of a file have
// the same siblings, but for a few.
type surveys struct {
	seed  maphash.Seed
	known sync.Map // detectors.Facts by key or digest
	count atomic.Int64
}

// of returns what a sibling says. One whose key is known is not even read.
func (s *surveys) of(t Sibling) detectors.Facts {
	var body []byte
	var key any = t.Key
	if t.Key == "" {
		body = t.Body()
		key = digest{maphash.Bytes(s.seed, body), len(body)}
	}
	if f, ok := s.known.Load(key); ok {
		return f.(detectors.Facts)
	}
	if t.Key != "" {
		body = t.Body()
	}
	f := detectors.Survey(detectors.Text{Path: t.Name, Body: detectors.Decode(body)})
	if s.count.Add(1)%maxSurveys == 0 {
		s.known.Clear()
	}
	s.known.Store(key, f)
	return f
}
