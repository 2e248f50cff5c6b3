package detectors

import (
	"bytes"
	"slices"
	"strings"
)

// Used judges a value of which something else than a text tells that it is
// used as a credential of kind k: the flow of a program, say. Such a value is
// one even when its shape is unusual, but then only with medium confidence. A
// placeholder is none. The spans of the credential are left to the caller, who
// knows where the value stands.
//
// It reports false for what is no credential, whose confidence is 0, and for one
// of a kind that the set does not look for.
func (s *Set) Used(value string, k Kind) (Credential, bool) {
	if k == PrivateKey {
		return s.usedKey(value)
	}
	c := Credential{Kind: k, Confidence: Medium, Secret: NewSecret(value), Sample: isSample(value)}
	switch shape := tokenOrClient([]byte(value), 0, len(value)); {
	case shape == clientShape:
		c.Kind = ClientSecret // nothing else is as long
		c.Confidence = High
	case shape == tokenShape && k != ClientSecret:
		c.Confidence = High
	case !unusual(value):
		return Credential{}, false
	}
	return c, !s.without[c.Kind]
}

// usedKey looks for the private members of a JWK set and for keys in PEM.
func (s *Set) usedKey(value string) (Credential, bool) {
	found, _ := s.Find(Text{Body: []byte("authlete jwks = " + value)})
	for _, c := range found {
		if c.Kind == PrivateKey || c.Kind == DPoPKey {
			c.Spans = nil
			return c, true
		}
	}
	return Credential{}, false
}

// Server says what is known about the API that url leads to, or that a host
// alone is named for, and whether it is one of Authlete's. other reports
// whether url names a server that is somebody else's.
func (s *Set) Server(url string) (api API, ok, other bool) {
	folded := lowerASCII([]byte(url))
	for _, h := range hostsIn(folded, s.hosts) {
		switch {
		case h.role.isAPI():
			api = API{Host: h.name, Region: region(h.name)}
			switch h.role {
			case api2Host:
				api.Generation = "2"
			case api3Host, idpHost:
				api.Generation = "3"
			}
			return api, true, false
		case h.name != "" && strings.ContainsAny(h.name, "abcdefghijklmnopqrstuvwxyz"):
			other = true
		}
	}
	if m := apiPathPattern().FindStringSubmatch(url); m != nil {
		return API{Generation: "3", ServiceID: m[1]}, true, false
	}
	return API{}, false, other
}

const (
	minUnusual        = 12  // characters; what is shorter may as well be a word
	minGenerated      = 16  // characters, behind a prefix that says what they are
	minUnusualEntropy = 2.8 // bits a character; 32 random hexadecimal digits have 3.6
)

// unusual reports whether a value that has not the shape of Authlete's
// credentials is still more likely one than a placeholder: random letters and
// digits, as the hexadecimal secrets of 2014, a JWT or a UUID are.
func unusual(value string) bool {
	v := []byte(value)
	if len(v) < minUnusual || len(v) > 4096 || !printableWord(v) || foreignToken(value) {
		return false
	}
	if strings.HasPrefix(value, "eyJ") && strings.Count(value, ".") == 2 {
		return true
	}
	if mock(value) {
		return false
	}
	generated := func(v []byte) bool { return entropy(v) >= minUnusualEntropy && !placeholder(v) }
	if generated(v) {
		return true
	}
	for part := range strings.FieldsFuncSeq(value, func(r rune) bool { return strings.ContainsRune("-_.:~", r) }) {
		if len(part) >= minGenerated && generated([]byte(part)) {
			return true // behind a prefix of words
		}
	}
	return false
}

// printableWord reports whether v is one word without the signs that mark a
// template, a reference or an address.
func printableWord(v []byte) bool {
	for _, c := range v {
		if c <= ' ' || c >= 0x7f || bytes.IndexByte([]byte("<>{}()[]$%*\"'`\\"), c) >= 0 {
			return false
		}
	}
	return !bytes.Contains(v, []byte("...")) && !bytes.Contains(v, []byte("://"))
}

// foreignToken reports whether the prefix of a value says that another vendor
// has issued it.
func foreignToken(value string) bool {
	for _, prefix := range [...]string{"ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xox", "sk_", "pk_", "rk_", "AKIA", "ASIA", "AIza", "ya29.", "SG.", "hf_", "npm_", "dop_v1_", "shpat_", "sk-"} {
		if strings.HasPrefix(value, prefix) {
			return true
		}
	}
	return false
}

// placeholder reports whether v is made by a person and not by a generator of
// random numbers: it has words, counts, repeats itself, or hardly changes
// between letters and digits.
func placeholder(v []byte) bool {
	const mixed = digit | upper | lower
	var all, last class
	changes, counting, same := 0, 1, 1
	for i, c := range v {
		all |= classes[c]
		if kind := classes[c] & mixed; kind != 0 && kind != last {
			changes++ // signs part words, and tell nothing
			last = kind
		}
		if i == 0 {
			continue
		}
		counting = next(counting, c == v[i-1]+1 && classes[c]&mixed != 0)
		same = next(same, c == v[i-1])
		if counting > masked || same > masked || same == masked && bytes.IndexByte([]byte("Xx0_-."), c) >= 0 {
			return true
		}
	}
	kinds := 0
	for _, k := range [...]class{digit, upper, lower} {
		if all&k != 0 {
			kinds++
		}
	}
	return kinds < 2 || changes*5 < len(v) || repeats(v) || hasWords(v)
}

func next(count int, goesOn bool) int {
	if goesOn {
		return count + 1
	}
	return 1
}

// repeats reports whether v is one block again and again.
func repeats(v []byte) bool {
	return bytes.Index(append(v[1:len(v):len(v)], v...), v)+1 < len(v)
}

// hasWords reports whether v has words of those that long names are made of.
func hasWords(v []byte) bool {
	for _, w := range splitWords(string(v)) {
		if len(w) >= 4 && isWord(w) {
			return true
		}
	}
	folded := strings.ToLower(string(v))
	return strings.Contains(folded, "secret") || strings.Contains(folded, "password") || strings.Contains(folded, "authlete")
}

// mock reports whether a value says of itself that it is none.
func mock(value string) bool {
	folded := strings.ToLower(value)
	for _, w := range [...]string{"example", "sample", "placeholder", "changeme", "change-me", "change_me", "redacted", "your", "dummy", "insert", "replace", "fake"} {
		if strings.Contains(folded, w) {
			return true
		}
	}
	for _, w := range splitWords(value) {
		switch w {
		case "test", "tests", "testing", "mock", "stub", "demo", "todo", "foo", "bar":
			return true
		}
	}
	return false
}

// Mentioned reports whether a text may speak of Authlete or of a server of s.
// It is fast, and now and then true for a text that does not.
func (s *Set) Mentioned(body []byte) bool {
	if mayMention(body) {
		return true
	}
	if len(s.hosts) == 0 {
		return false
	}
	folded := lowerASCII(body)
	return slices.ContainsFunc(s.hosts, func(h string) bool { return bytes.Contains(folded, []byte(h)) })
}

// OtherVendor reports whether a word, in small letters, is the name of another
// vendor whose credentials are its own.
func OtherVendor(word string) bool { return slices.Contains(otherVendors, word) }

// KindNamed returns what a variable of the environment holds that is named
// after Authlete, if that is a credential.
func KindNamed(variable string) (Kind, bool) {
	n := classify(variable)
	switch {
	case !n.vendor:
		return "", false
	case n.role == tokenRole && n.entity == serviceEntity:
		return ServiceAccessToken, true
	case n.role == tokenRole && (n.entity == ownerEntity || n.entity == organizationEntity):
		return OrganizationToken, true
	case n.role == tokenRole:
		return AccessToken, true
	case n.role != secretRole:
		return "", false
	case n.entity == clientEntity:
		return ClientSecret, true
	case n.entity == ownerEntity:
		return ServiceOwnerAPISecret, true
	case n.entity == serviceEntity && n.api:
		return ServiceAPISecret, true
	}
	return APISecret, true
}

// KindSent returns whose credential a request to url carries: a pair in a Basic
// header, or else a token.
func KindSent(url string, pair bool) Kind {
	i := strings.Index(url, "/api/")
	path := url[max(0, i):]
	switch {
	case pair && ownerPath().MatchString(path):
		return ServiceOwnerAPISecret
	case pair:
		return ServiceAPISecret
	case hostRoles[hostOf(url)] == idpHost:
		return OrganizationToken
	case i >= 0 && servicePath(path):
		return ServiceAccessToken
	}
	return AccessToken
}

func hostOf(url string) string {
	_, rest, _ := strings.Cut(strings.ToLower(url), "://")
	host, _, _ := strings.Cut(rest, "/")
	return host[strings.LastIndexByte(host, '@')+1:]
}
