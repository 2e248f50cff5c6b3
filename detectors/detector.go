package detectors

import (
	"slices"
	"strings"
)

// A Detector knows one way in which a credential is written down. It is data:
// the list of all detectors, their help and the rules of a report follow from
// it.
type Detector struct {
	ID      string // kebab-case; appears in reports and flags
	Title   string // what it finds; no article, no full stop
	Doc     string // how it recognises it and what it leaves alone; full sentences
	Example string // a text that it finds; %s stands for the secret

	find func(c *candidate) match
}

// Options narrow a [Set] or widen what it knows. The zero value means all
// detectors, all kinds and the hosts of Authlete's own clouds.
type Options struct {
	Disabled []string // IDs of detectors and names of kinds that are left out
	Hosts    []string // host names of dedicated API servers
}

// A Set is a choice of detectors. It is safe for concurrent use.
type Set struct {
	detectors []Detector
	without   map[Kind]bool
	hosts     []string
}

// NewSet returns the detectors that o leaves. The caller checks the names in
// o.Disabled: those that are neither a detector nor a kind change nothing.
func NewSet(o Options) *Set {
	s := &Set{without: map[Kind]bool{}}
	for _, d := range All() {
		if !slices.Contains(o.Disabled, d.ID) {
			s.detectors = append(s.detectors, d)
		}
	}
	for _, name := range o.Disabled {
		s.without[Kind(name)] = true
	}
	for _, h := range o.Hosts {
		s.hosts = append(s.hosts, strings.ToLower(h))
	}
	return s
}

const (
	maxDecoded = 16 << 20 // bytes that are decoded out of one text
	maxNesting = 3        // encodings within encodings
)

// Find returns the credentials of a text, in the order of the text, and
// whether a value was left that cannot be judged by this text alone. The
// caller may then ask again with the facts of the texts beside it.
func (s *Set) Find(t Text, neighbours ...Facts) (found []Credential, unsettled bool) {
	if !Worth(t.Body) {
		return nil, false
	}
	return s.find(t, neighbours)
}

// find is Find without the prefilter.
func (s *Set) find(t Text, neighbours []Facts) (found []Credential, unsettled bool) {
	d := &document{Text: t, hosts: s.hosts}
	f := finder{set: s, neighbours: neighbours}
	f.search(d, f.collect(d.Body, 0), 0)
	unsettled = f.unsettled && len(neighbours) == 0
	if len(f.found) == 0 {
		return nil, unsettled
	}
	return join(f.found, d, neighbours), unsettled
}

// A finder is one call of Find.
type finder struct {
	set        *Set
	neighbours []Facts
	found      []sighting
	unsettled  bool
	decoded    int // bytes
}

// A sighting is a match and the candidate that it was made of.
type sighting struct {
	*candidate
	match
	detector string
}

// A decoding is a part of a document that was decoded.
type decoding struct {
	v    value
	body []byte
}

// A collection is what there is to look at in one document.
type collection struct {
	values    []value
	decodings []decoding
}

func (c collection) empty() bool { return len(c.values) == 0 && len(c.decodings) == 0 }

// search looks at what was collected in a document. What its decoded parts say
// about Authlete counts for all the others.
func (f *finder) search(d *document, in collection, depth int) {
	if in.empty() {
		return
	}
	f.survey(d, in.decodings)
	silent := !d.facts.mention && !d.around.mention && d.outer == nil
	for _, v := range in.values {
		if !silent || d.plausible(v) {
			f.judge(newCandidate(d, v))
		}
	}
	for _, e := range in.decodings {
		// Most hold nothing, and what stands around them is dear to read.
		if within := f.collect(e.body, depth+1); !within.empty() {
			f.search(d.inner(e), within, depth+1)
		}
	}
}

// collect returns the values of a text that are to be judged, and the texts that
// it holds in base64.
func (f *finder) collect(text []byte, depth int) (c collection) {
	block, decoded := 0, 0 // where the last lines of base64 end, and the last that were decoded
	take := func(v value) bool {
		if v.shape != textShape {
			c.values = append(c.values, v)
			return true
		}
		if v.start < decoded || depth == maxNesting {
			return true
		}
		encoded := text[v.start:v.end]
		if v.start >= block {
			encoded, v.end = unwrap(text, v)
			block = v.end
		}
		if body := f.decode(encoded); len(body) > 0 {
			c.decodings = append(c.decodings, decoding{v, body})
			decoded = v.end
		}
		return true
	}
	for r := range runs(text) {
		values(text, r, take)
	}
	return c
}

// survey reads what a document, what it holds in base64, its path and the texts
// beside it say about Authlete.
func (f *finder) survey(d *document, decodings []decoding) {
	for _, n := range f.neighbours {
		d.around = d.around.and(n)
	}
	within := Facts{mention: saysAuthlete(strings.ToLower(d.Path))}
	for _, e := range shortEncodings(d.Body) {
		within = within.and(survey(e, d.hosts, false))
	}
	for _, e := range decodings {
		within = within.and(survey(e.body, d.hosts, false))
	}
	d.facts = survey(d.Body, d.hosts, within.mention || d.around.mention).and(within)
}

func (f *finder) decode(v []byte) []byte {
	if f.decoded += len(v); f.decoded > maxDecoded {
		return nil
	}
	return decodeBase64(v)
}

// inner returns the document that was decoded out of d.
func (d *document) inner(e decoding) *document {
	left := plain(string(d.Body[max(0, e.v.start-leftWindow):e.v.start]))
	right := plain(string(d.Body[e.v.end:min(len(d.Body), e.v.end+rightWindow)]))
	in := &document{
		Text: Text{Path: d.Path, Body: e.body}, facts: d.facts, hosts: d.hosts,
		outerLeft: d.outerLeft + left, outerRight: strings.TrimLeft(right, "=") + d.outerRight,
		outer: d, from: e.v.start, to: e.v.end, encoding: "base64",
	}
	in.facts.hosts = hostsIn(lowerASCII(e.body), d.hosts)
	return in
}

// judge asks the detectors about a candidate and keeps the best answer.
func (f *finder) judge(c *candidate) {
	var best sighting
	for _, d := range f.set.detectors {
		m := d.find(c)
		if m.confidence > best.confidence {
			best = sighting{c, m, d.ID}
		}
		if best.confidence == High {
			break
		}
	}
	if d := c.doc; d.Path == "" && d.outer == nil && alone(d.Body, c.start, c.end) {
		f.unsettled = true // the name of the file will tell
	}
	if n := c.name(); best.confidence < High && (n.specific() || n.role == secretRole || n.role == tokenRole || n.role == passRole) {
		f.unsettled = true
	}
	if best.confidence == 0 || f.set.without[best.kind] {
		return
	}
	f.found = append(f.found, best)
}
