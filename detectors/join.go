package detectors

import (
	"cmp"
	"slices"
	"strings"
)

// join makes credentials of what was found: it adds the key, the server and
// the service that a secret goes with, and what the text says about allowing
// it.
func join(found []sighting, d *document, neighbours []Facts) []Credential {
	credentials := make([]Credential, 0, len(found))
	comments := indexTail(d.Body, allowComment, len("authlete")) >= 0
	for _, s := range found {
		c := s.credential(d, neighbours)
		if comments {
			c.Reason, c.Allowed = Allowed(d.Body, c.Spans[0].Start, c.Spans[0].End, c.Kind)
		}
		credentials = append(credentials, c)
	}
	slices.SortStableFunc(credentials, func(a, b Credential) int {
		return cmp.Compare(a.Spans[0].Start, b.Spans[0].Start)
	})
	return slices.CompactFunc(credentials, func(a, b Credential) bool {
		return a.Spans[0] == b.Spans[0] && a.Secret.Reveal() == b.Secret.Reveal()
	})
}

func (s sighting) credential(d *document, neighbours []Facts) Credential {
	start, end := s.place()
	if s.doc.encoding != "" {
		s.evidence = append(s.evidence, "it was encoded in base64")
	}
	c := Credential{
		Kind:       s.kind,
		Detector:   s.detector,
		Confidence: s.confidence,
		Secret:     NewSecret(s.secret),
		KeyPair:    s.keyPair(),
		Spans:      []Span{{Role: RoleSecret, Start: start, End: end}},
		Evidence:   sentences(s.evidence),
		Sample:     isSample(s.secret),
	}
	s.addKey(&c)
	s.addServer(&c, neighbours)
	slices.SortStableFunc(c.Spans[1:], func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	return c
}

// sentences returns the evidence as sentences.
func sentences(evidence []string) []string {
	out := make([]string, 0, len(evidence))
	for _, e := range evidence {
		out = append(out, strings.ToUpper(e[:1])+e[1:]+".")
	}
	return out
}

// addKey adds the number that goes with the secret: an API key for a secret of
// 2.x, a service id for a token.
func (s sighting) addKey(c *Credential) {
	n, ok := s.partner()
	if !ok || s.kind == PrivateKey || s.kind == DPoPKey {
		return
	}
	role := RoleKey
	if s.kind == ServiceAccessToken {
		role = RoleServiceID
		c.API.ServiceID = n.value
	} else if s.kind == OrganizationToken || s.kind == AccessToken {
		if n.name.entity != serviceEntity && !strings.Contains(strings.ToLower(n.name.text), "service") {
			return
		}
		role = RoleServiceID
		c.API.ServiceID = n.value
	}
	start, end := n.start, n.end
	for d := s.doc; d.outer != nil; d = d.outer {
		start, end = d.from, d.to
	}
	if end > start {
		c.Spans = append(c.Spans, Span{Role: role, Start: start, End: end, Value: n.value})
	}
}

// addServer adds the API server that is named nearest, and what it tells about
// the API.
func (s sighting) addServer(c *Credential, neighbours []Facts) {
	near := s.server()
	if !near.isAPI() {
		near = s.doc.root().dedicatedServer()
	}
	if !near.isAPI() {
		near = s.doc.root().onlyServer()
	}
	c.API.Generation = generationOf(s.kind)
	if c.API.Generation == "" {
		c.API.Generation = s.generation(near)
	}
	if !near.isAPI() {
		for _, f := range neighbours {
			for _, h := range f.hosts {
				if c.API.Host == "" && h.role.isAPI() && agrees(h.role, c.API.Generation) {
					c.API.Host, c.API.Region = h.name, region(h.name)
				}
			}
		}
		return
	}
	if !agrees(near.role, c.API.Generation) {
		return
	}
	if near.name != "" {
		c.API.Host, c.API.Region = near.name, region(near.name)
		c.Spans = append(c.Spans, Span{Role: RoleHost, Start: near.start, End: near.end, Value: near.name})
	}
	if m := apiPathPattern().FindStringSubmatch(near.path); m != nil && c.API.ServiceID == "" && c.API.Generation == "3" {
		c.API.ServiceID = m[1]
	}
}

// agrees reports whether a server of the given role serves a generation.
func agrees(r hostRole, generation string) bool {
	return !(r == api2Host && generation == "3" || r == api3Host && generation == "2")
}

func generationOf(k Kind) string {
	switch k {
	case ServiceAccessToken, OrganizationToken, AccessToken:
		return "3"
	case ServiceAPISecret, ServiceOwnerAPISecret, EncryptedSecret, LegacyAPIKey:
		return "2"
	}
	return ""
}

// onlyServer returns the API server of a text that names just one.
func (d *document) onlyServer() server {
	var only server
	for _, h := range d.facts.hosts {
		if !h.role.isAPI() || h.role == idpHost {
			continue
		}
		if only.near != nowhere && only.name != h.name {
			return server{}
		}
		if only.near == nowhere {
			only = server{host: h, near: inTheFile}
		}
	}
	return only
}
