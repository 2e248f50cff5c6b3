package analyzer

import (
	"cmp"
	"fmt"
	"go/ast"
	"reflect"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/authlete/authlete-scan/analyzer/internal/flow"
	"github.com/authlete/authlete-scan/detectors"
)

// Name is the name of the analyzers that [New] returns, which is what comments
// such as //nolint:authletescan name.
const Name = "authletescan"

// flowID names what finds values by their flow, in [Options.Disable] and
// beside the detectors of texts.
const flowID = "flow"

const url = "https://pkg.go.dev/github.com/authlete/authlete-scan/analyzer"

const doc = `find leaked Authlete credentials

The authletescan analyzer reports API secrets, access tokens, client secrets and
private keys of Authlete that are written in the source of a package, in Go or
beside it, and those that the program puts together and hands to an Authlete
client library or sends to a server of Authlete:

	cfg.SetServiceApiSecret(prefix + "…") // an API secret is handed to conf.SetServiceApiSecret

Read such a value from the environment or from a store of secrets, and rotate
it: it stays in the history. A comment authlete-scan:allow on the line silences
the diagnostic.`

// Analyzer reports leaked Authlete credentials. Its flags are the fields of
// [Options].
var Analyzer = New(Options{})

// New returns an analyzer that looks for what o asks for. It works for packages
// with type errors, in which it finds by flow what the types still tell.
func New(o Options) *analysis.Analyzer {
	r := &runner{options: o}
	flows := r.facts(Name+flowID, func(pass *analysis.Pass) (any, error) {
		t, ok := r.tracer(pass)
		if !ok {
			return traced{}, nil
		}
		return t.trace(), nil
	})
	flows.ResultType = reflect.TypeFor[traced]()
	a := &analysis.Analyzer{
		Name:             Name,
		Doc:              doc,
		URL:              url,
		Run:              func(pass *analysis.Pass) (any, error) { return nil, r.run(pass, pass.ResultOf[flows].(traced)) },
		RunDespiteErrors: true,
		Requires:         []*analysis.Analyzer{flows},
	}
	r.flags(a)
	return a
}

// NewFacts returns an analyzer that reports nothing. It finds what [New]'s has to
// know of a package to analyze those that import it, for drivers such as go vet
// that look at most packages for that alone.
func NewFacts(o Options) *analysis.Analyzer {
	r := &runner{options: o}
	a := r.facts(Name, func(pass *analysis.Pass) (any, error) {
		if t, ok := r.tracer(pass); ok {
			t.export()
		}
		return nil, nil
	})
	r.flags(a)
	return a
}

// facts returns an analyzer that has facts.
func (r *runner) facts(name string, run func(*analysis.Pass) (any, error)) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:             name,
		Doc:              "follow strings to where they are used as Authlete credentials",
		URL:              url,
		Run:              run,
		RunDespiteErrors: true,
		FactTypes:        []analysis.Fact{new(takes), new(flow.Literal), new(flow.Passes)},
	}
}

// NewSyntax returns an analyzer that looks at the text of files only: it needs
// no types, so that it is fast and works for any package that can be parsed.
func NewSyntax(o Options) *analysis.Analyzer {
	r := &runner{options: o}
	a := &analysis.Analyzer{
		Name:             Name,
		Doc:              doc,
		URL:              url,
		Run:              func(pass *analysis.Pass) (any, error) { return nil, r.run(pass, traced{}) },
		RunDespiteErrors: true,
	}
	r.flags(a)
	return a
}

// A runner is what the passes of one analyzer share.
type runner struct {
	options Options
	once    sync.Once // sets what follows, after the flags were read
	set     *detectors.Set
	least   detectors.Confidence
	err     error
}

func (r *runner) flags(a *analysis.Analyzer) {
	a.Flags.StringVar(&r.options.Confidence, "confidence", r.options.Confidence, "report from this `level` on: low, medium or high (default medium)")
	a.Flags.Var(listFlag{&r.options.Hosts}, "hosts", "comma-separated host `names` of dedicated API servers")
	a.Flags.Var(listFlag{&r.options.Disable}, "disable", "comma-separated `kinds` and detectors that are left out; flow is what follows the values of the program")
	a.Flags.BoolVar(&r.options.Samples, "samples", r.options.Samples, "report values that Authlete's own documentation publishes, too")
}

func (r *runner) prepare() error {
	r.once.Do(func() {
		if r.err = r.options.Check(); r.err != nil {
			return
		}
		r.set = r.options.set()
		r.least, r.err = r.options.minConfidence()
	})
	return r.err
}

// tracer returns what follows the strings of a package, unless that is not
// wanted or there are no types.
func (r *runner) tracer(pass *analysis.Pass) (*tracer, bool) {
	// What is wrong with the options the analyzer itself says; of one that it
	// requires drivers say only that it failed.
	if r.prepare() != nil || slices.Contains(r.options.Disable, flowID) || pass.TypesInfo == nil || pass.Pkg == nil {
		return nil, false
	}
	return &tracer{pass: pass, set: r.set, addresses: map[ast.Node]addresses{}}, true
}

// run reports what the texts hold and what the flow found beside it.
func (r *runner) run(pass *analysis.Pass, flow traced) error {
	if err := r.prepare(); err != nil {
		return err
	}
	all, err := texts(pass)
	if err != nil {
		return err
	}
	p := &reporter{pass: pass, texts: all}
	seen := slices.DeleteFunc(sightings(pass, r.set, all), flow.refutes)
	known := map[string]bool{}
	for _, s := range r.options.settle(seen, r.least) {
		known[s.Secret.Fingerprint()] = true
		p.sighting(s)
	}
	for _, s := range seen {
		if s.Allowed {
			known[s.Secret.Fingerprint()] = true
		}
	}
	slices.SortStableFunc(flow.leaks, byPlace)
	for _, l := range flow.leaks {
		print := l.Secret.Fingerprint() + l.place
		if known[print] || l.Confidence < r.least || l.Sample && !r.options.Samples || p.allowed(l) {
			continue
		}
		known[print] = true
		p.leak(l)
	}
	p.flush()
	return nil
}

// byPlace orders leaks by their place. One value is reported once, and rather
// where it is handed over than where it has a telling name.
func byPlace(a, b leak) int {
	switch {
	case a.named && !b.named:
		return 1
	case b.named && !a.named:
		return -1
	}
	return cmp.Compare(a.at.Pos(), b.at.Pos())
}

// message says what was found and what to do about it, and never the value.
func message(k detectors.Kind, where, variable string) string {
	return fmt.Sprintf("%s %s (%s): rotate it, and read it from %s instead", k.Info().Title, where, k, cmp.Or(variable, "a store of secrets"))
}
