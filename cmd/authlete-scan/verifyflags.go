package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/authlete/authlete-scan/scan"
	"github.com/authlete/authlete-scan/verify"
)

// verifyFlags is what the user typed about verification. Only newPlan looks at
// it.
type verifyFlags struct {
	verify       bool
	plan         bool
	hosts        []string
	perSecond    float64
	audit        string
	results      []string
	exitCodeLive int
}

// register adds the flags that say whether and how credentials are verified.
func (f *verifyFlags) register(fs *pflag.FlagSet) {
	fs.BoolVar(&f.verify, "verify", false, "ask Authlete which of the found credentials are live")
	fs.BoolVar(&f.plan, "verify-plan", false, "instead of a report, print the requests that --verify would send, and send none")
	fs.Var(listFlag{&f.hosts}, "api-host", "know `HOST` as an API server, and let --verify ask it; repeatable")
	fs.Float64Var(&f.perSecond, "verify-rps", verify.DefaultRate, "send a host at most `N` requests a second")
	fs.StringVar(&f.audit, "audit-log", "", "append a line of JSON to `FILE` for each request that is sent")
	fs.StringSliceVar(&f.results, "results", nil, "let only `STATUSES` count as findings for the exit status (default live,restricted,unknown)")
	fs.IntVar(&f.exitCodeLive, "exit-code-live", 0, "exit with status `N` if one of them is live")
}

const maxPerSecond = 100

// check finds the flags that make no sense, alone or together.
func (f *verifyFlags) check() error {
	switch {
	case (f.verify || f.plan) && !(f.perSecond > 0 && f.perSecond <= maxPerSecond):
		return fmt.Errorf("--verify-rps must be more than 0 and at most %d", maxPerSecond)
	case f.exitCodeLive < 0 || f.exitCodeLive > 255:
		return fmt.Errorf("--exit-code-live must be between 0 and 255")
	}
	for _, flag := range []struct {
		name  string
		given bool
	}{{"--audit-log", f.audit != ""}, {"--results", f.results != nil}, {"--exit-code-live", f.exitCodeLive != 0}} {
		if flag.given && !f.verify {
			return withHint("add --verify", "%s is of no use without verification", flag.name)
		}
	}
	return nil
}

// counted returns the statuses that --results names.
func (f *verifyFlags) counted() ([]scan.Status, error) {
	all := []scan.Status{scan.Live, scan.Restricted, scan.Unknown, scan.Dead}
	if f.results == nil {
		return all[:3], nil
	}
	var counted []scan.Status
	for _, name := range f.results {
		i := slices.IndexFunc(all, func(s scan.Status) bool { return s.String() == strings.TrimSpace(name) })
		if i < 0 {
			return nil, fmt.Errorf("--results: %q is not one of live, restricted, unknown and dead", name)
		}
		counted = append(counted, all[i])
	}
	return counted, nil
}

// parse returns the hosts of --api-host.
func (f *verifyFlags) parse() ([]verify.Host, error) {
	var hosts []verify.Host
	for _, text := range f.hosts {
		h, err := verify.ParseHost(text)
		if err != nil {
			return nil, withHint("write authz.example.com, https://authz.example.com:8443 or http://127.0.0.1:8080", "--api-host: %q: %w", text, err)
		}
		hosts = append(hosts, h)
	}
	return hosts, nil
}
