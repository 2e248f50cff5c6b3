package detectors

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

func TestDbg(t *testing.T) {
	for _, a := range strings.Fields(os.Getenv("DBG")) {
		p, l, _ := strings.Cut(a, ":")
		ln, _ := strconv.Atoi(l)
		b, _ := os.ReadFile("../testdata/corpus/files/" + p)
		b = Decode(b)
		d := &document{Text: Text{Path: p, Body: b}}
		d.facts = survey(b, nil)
		show := func(d *document, v value, line int) {
			if ln > 0 && line != ln {
				return
			}
			c := newCandidate(d, v)
			fmt.Printf("%s:%d shape=%d op=%q scheme=%q key=%q callee=%q names=%+v scopes=%q\n   left=%q\n", p, line, v.shape, c.bound.op, c.bound.scheme, c.bound.key, c.bound.callee, c.bound.names, c.scopes, c.left[max(0, len(c.left)-120):])
			s := c.server()
			n, ok := c.partner()
			fmt.Printf("   server=%+v gen=%q partner=%+v %v mention=%v api2=%v api3=%v col=%q resp=%v\n", s, c.generation(s), n, ok, c.mentioned(), d.facts.api2, d.facts.api3, columnName(c), c.inResponse())
			for _, x := range All() {
				if m := x.find(c); m.confidence > 0 {
					fmt.Printf("   %s -> %s %s %q\n", x.ID, m.kind, m.confidence, m.evidence)
				}
			}
		}
		for r := range runs(b) {
			values(b, r, func(v value) bool {
				line := d.line(v.start) + 1
				if v.shape == textShape {
					if body := decodeBase64(b[v.start:v.end]); body != nil {
						in := d.inner(decoding{v, body})
						for r2 := range runs(body) {
							values(body, r2, func(v2 value) bool { show(in, v2, line); return true })
						}
					}
					return true
				}
				show(d, v, line)
				return true
			})
		}
	}
}
