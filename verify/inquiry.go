package verify

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// An inquiry is what there is to ask about one credential.
type inquiry struct {
	verdict scan.Verdict // where there is nothing to ask
	stops   []stop       // in order; the first yes ends it

	// definite says that these servers and keys are all that the credential can
	// be for, so that what they refuse is dead; doubt says why it is not so.
	definite bool
	doubt    string

	// onlyPair says that it can be nothing but a pair of 2.x, so that a final
	// answer about the keys ends it.
	onlyPair bool
}

// A stop is what is asked of one server: of each way in which the credential
// may be one, the calls.
type stop struct {
	host  Host
	tries [][]call
}

// The reasons for which it is not definite what a server refuses.
const (
	otherServer = "it may be for a server that was not asked; name it with --api-host"
	otherKey    = "it stands near more API keys than are tried"
)

const maxKeys = 2 // keys of a pair that are tried, if the text has several

// nothing is the inquiry that sends nothing.
func nothing(reason string) inquiry {
	return inquiry{verdict: scan.Verdict{Status: scan.Unknown, Reason: reason}}
}

// inquire returns what there is to ask about a finding.
func inquire(f *scan.Finding, o *Options) inquiry {
	if f.Sample {
		return inquiry{verdict: scan.Verdict{Reason: "Authlete itself publishes this value; it is not checked"}}
	}
	switch f.Kind {
	case detectors.ClientSecret:
		return nothing("client secrets are never checked: only the authorization server of the client could tell")
	case detectors.LegacyAPIKey:
		return nothing("an API key cannot be checked without its secret")
	case detectors.PrivateKey, detectors.DPoPKey:
		return inquiry{verdict: examine(f.KeyPair)}
	case detectors.EncryptedSecret:
		secret, ok := f.Secret.Open()
		if !ok {
			return nothing("the key that it is encrypted with is not known")
		}
		return pairs(f, secret, o, serviceRole, ownerRole)
	case detectors.ServiceAPISecret:
		return pairs(f, f.Secret, o, serviceRole)
	case detectors.ServiceOwnerAPISecret:
		return pairs(f, f.Secret, o, ownerRole)
	case detectors.APISecret:
		return ambiguous(f, o)
	}
	return tokens(f, o)
}

// isSendable reports whether a secret can stand in a header as it is. The first
// part of a JWT, which is all that a finding has of one, cannot be asked about.
func isSendable(s detectors.Secret) bool {
	const least, most = 8, 1000
	v := s.Reveal()
	for i := range len(v) {
		if v[i] < '!' || v[i] > '~' {
			return false
		}
	}
	return len(v) >= least && len(v) <= most && (!strings.HasPrefix(v, "eyJ") || strings.Count(v, ".") == 2)
}

const (
	digits  = "0123456789"
	letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)

// isNumber reports whether s may be the ID of a service, as it stands in a path.
func isNumber(s string) bool { return len(s) > 0 && len(s) <= 19 && strings.Trim(s, digits) == "" }

// isAPIKey reports whether s may be the API key of a pair.
func isAPIKey(s string) bool {
	return len(s) > 0 && len(s) <= 64 && strings.Trim(s, digits+letters+"-_") == ""
}

// ambiguous is for what may be a secret of 2.x or a token of 3.0.
func ambiguous(f *scan.Finding, o *Options) inquiry {
	switch f.API.Generation {
	case "2":
		return pairs(f, f.Secret, o, serviceRole, ownerRole)
	case "3":
		return tokens(f, o)
	}
	if len(f.Keys) == 0 {
		return tokens(f, o)
	}
	in, token := pairs(f, f.Secret, o, serviceRole, ownerRole), tokens(f, o)
	for _, s := range token.stops {
		i := slices.IndexFunc(in.stops, func(t stop) bool { return t.host == s.host })
		if i < 0 {
			in.stops = append(in.stops, s)
			continue
		}
		in.stops[i].tries = append(in.stops[i].tries, s.tries...)
	}
	in.onlyPair = false
	in.definite = in.definite && token.definite
	return in
}

// tokens asks about a token of 3.0. Which services it sees tells whose it is; of
// one that is a service's by its name, that service is asked for.
func tokens(f *scan.Finding, o *Options) inquiry {
	if !isSendable(f.Secret) {
		return nothing("only a part of it is at hand, or it cannot be sent in a header")
	}
	hosts, definite, reason := hostsFor(f, o, sharedV3)
	if reason != "" {
		return nothing(reason)
	}
	in := inquiry{definite: definite, doubt: otherServer}
	for _, h := range hosts {
		c := call{host: h, question: askList, secret: f.Secret}
		if f.Kind == detectors.ServiceAccessToken && isNumber(f.API.ServiceID) {
			c.question, c.service = askConfiguration, f.API.ServiceID
		}
		in.stops = append(in.stops, stop{h, [][]call{{c}}})
	}
	return in
}

// pairs asks about a secret of 2.x in each of the roles it may have. That the
// shared cloud knows no such pair is definite only where its name stands beside
// the pair: it knows none of the pairs of dedicated servers, either.
func pairs(f *scan.Finding, secret detectors.Secret, o *Options, roles ...role) inquiry {
	keys := slices.DeleteFunc(slices.Clone(f.Keys), func(k string) bool { return !isAPIKey(k) })
	hosts, definite, reason := hostsFor(f, o, []string{sharedV2})
	switch {
	case reason != "":
		return nothing(reason)
	case len(keys) == 0:
		return nothing("the API key that goes with it was not found")
	case !isSendable(secret):
		return nothing("it cannot be sent in a header")
	}
	tried := keys[:min(len(keys), max(1, maxKeys/len(roles)))]
	in := inquiry{definite: definite, doubt: otherServer, onlyPair: true}
	if len(tried) < len(keys) {
		in.definite, in.doubt, in.onlyPair = false, otherKey, false
	}
	for _, h := range hosts {
		s := stop{host: h}
		for _, key := range tried {
			s.tries = append(s.tries, pairCalls(call{host: h, key: key, secret: secret}, roles))
		}
		in.stops = append(in.stops, s)
	}
	return in
}

// pairCalls returns the calls for one pair. What is known to be an owner's is
// probed before a list is asked for, since that holds secrets; where the role is
// open, two requests must do.
func pairCalls(c call, roles []role) []call {
	var calls []call
	for _, r := range roles {
		c.role, c.question = r, askConfiguration
		if r == ownerRole {
			c.question = askProbe
			if len(roles) == 1 {
				calls = append(calls, c)
			}
			c.question = askList
		}
		calls = append(calls, c)
	}
	return calls
}

// hostsFor returns the servers to ask, which are those of the text only if they
// are allowed without it. definite says that the credential stands beside the
// name of the one that is returned. The reason says why there are none. A shared
// cloud that does not serve the generation of the credential says nothing.
func hostsFor(f *scan.Finding, o *Options, clouds []string) (hosts []Host, definite bool, reason string) {
	known := f.API.Host
	if o.OnlyHosts {
		return o.Hosts, true, ""
	}
	beside := slices.ContainsFunc(f.Locations, func(l scan.Location) bool { return l.Role == detectors.RoleHost })
	for _, h := range o.Hosts {
		if h.name == known {
			hosts = append(hosts, h)
		}
	}
	if len(hosts) > 0 {
		return hosts, true, ""
	}
	switch {
	case slices.Contains(clouds, known) && beside:
		return []Host{shared(known)}, true, ""
	case known != "" && !isShared(known) && !isIdentityProvider(known):
		return nil, false, fmt.Sprintf("host not allowed: %s; pass --api-host %[1]s if it is yours", known)
	}
	hosts = slices.Clone(o.Hosts)
	for _, name := range clouds {
		if h := shared(name); !slices.Contains(hosts, h) {
			hosts = append(hosts, h)
		}
	}
	hinted := func(h Host) bool {
		return known != "" && h.name == known || f.API.Region != "" && h.region() == f.API.Region
	}
	slices.SortStableFunc(hosts[len(o.Hosts):], func(a, b Host) int {
		return cmp.Compare(rank(hinted(a)), rank(hinted(b)))
	})
	return hosts, false, ""
}

// isIdentityProvider reports whether a host is one of Authlete's that does not
// serve the API, but takes the same tokens.
func isIdentityProvider(name string) bool { return name == "login.authlete.com" }

func rank(first bool) int {
	if first {
		return 0
	}
	return 1
}
