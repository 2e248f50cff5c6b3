package scan

import (
	"context"
	"fmt"
	"hash/maphash"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/authlete/authlete-scan/detectors"
)

// Options say what a scan looks for.
type Options struct {
	Detectors     *detectors.Set       // what to look with
	MinConfidence detectors.Confidence // findings below it are dropped
	Samples       bool                 // report values that Authlete itself publishes, too
	Workers       int                  // goroutines; at least 1
	Apart         bool                 // what one text shows is a finding of its own; see Join
}

// A Scanner takes the texts of one scan and collects what they hold. Sources
// call its methods, from as many goroutines as they like.
type Scanner struct {
	options  Options
	progress Progress
	surveys  surveys

	mu       sync.Mutex // guards what follows
	seen     []sighting
	allowed  int
	skipped  []Skip
	problems []Problem
	notes    []string
}

// Progress holds the counters of a running scan, for whoever wants to draw
// them. They may be read at any time.
type Progress struct {
	Texts, Bytes, Credentials atomic.Int64
}

// A sighting is one credential as one text shows it.
type sighting struct {
	detectors.Credential
	locations []Location
	asked     bool // for one of them at least
}

// New returns a Scanner for one scan.
func New(o Options) *Scanner { return &Scanner{options: o, surveys: surveys{seed: maphash.MakeSeed()}} }

// Progress returns the live counters of the scan.
func (s *Scanner) Progress() *Progress { return &s.progress }

// Run scans the texts of source. The result is valid, and says what is known
// so far, also when err is not nil: then something stopped the source.
func (s *Scanner) Run(ctx context.Context, source Source) (Result, error) {
	err := source.Texts(ctx, max(1, s.options.Workers), s)
	return s.result(), err
}

// Worth reports whether window may hold a credential or a part of one. A
// source that reads a text through a window needs to call Visit only if some
// window was worth it; the windows must overlap by [detectors.Overlap] bytes.
func (s *Scanner) Worth(window []byte) bool { return detectors.Worth(window) }

// Promising reports whether body may hold a credential under some path or other.
// It is for sources that know the path of a text only later, and that do not
// want to look it up for texts that hold nothing.
func (s *Scanner) Promising(body []byte) bool {
	found, unsettled := s.options.Detectors.Find(detectors.Text{Body: detectors.Decode(body)})
	return len(found) > 0 || unsettled
}

// Passed counts a text of the given size that was read to its end and whose
// windows were not worth a visit.
func (s *Scanner) Passed(size int64) {
	s.progress.Texts.Add(1)
	s.progress.Bytes.Add(size)
}

// Visit looks at one text, or at one of several overlapping pieces of a text
// that is too large to be held whole. It counts neither; see Passed.
func (s *Scanner) Visit(t Text) {
	body := detectors.Decode(t.Body)
	text := detectors.Text{Path: t.Origin.Path, Body: body}
	found, unsettled := s.options.Detectors.Find(text)
	if unsettled && t.Siblings != nil {
		var facts []detectors.Facts
		t.Siblings(func(beside Sibling) { facts = append(facts, s.surveys.of(beside)) })
		found, _ = s.options.Detectors.Find(text, facts...)
	}
	if len(found) == 0 {
		return
	}
	lines := newLineTable(body, t.Start)
	var seen []sighting
	allowed, wanted := 0, 0
	for _, c := range found {
		locations := locate(lines, t.Origin, c.Spans)
		asked := t.Wanted == nil || slices.ContainsFunc(locations, func(l Location) bool { return l.wanted(t.Wanted) })
		switch {
		case !asked && (c.Allowed || t.Origin.History == nil):
		case c.Allowed:
			allowed++
		default:
			seen = append(seen, sighting{c, locations, asked})
			if asked {
				wanted++
			}
		}
	}
	if t.Origin.History != nil && t.Start == (Position{}) {
		hashLines(seen, t.Body)
	}
	s.progress.Credentials.Add(int64(wanted))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.allowed += allowed
	s.seen = append(s.seen, seen...)
}

// Skip counts something that was left out on purpose.
func (s *Scanner) Skip(skip Skip) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.skipped = append(s.skipped, skip)
}

// Note records what a reader of the report should know, in a sentence.
func (s *Scanner) Note(note string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.notes = append(s.notes, note)
}

// Problem counts something that could not be read.
func (s *Scanner) Problem(path string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.problems = append(s.problems, Problem{Path: path, Reason: fmt.Sprint(err)})
}

func locate(lines *lineTable, origin Origin, spans []detectors.Span) []Location {
	locations := make([]Location, len(spans))
	for i, span := range spans {
		locations[i] = Location{
			Role:   span.Role,
			Origin: origin,
			Start:  lines.position(span.Start),
			End:    lines.position(span.End),
		}
	}
	return slices.Compact(locations)
}
