package detectors

import (
	"bytes"
	"strings"
)

// gradeToken judges 43 characters that are called a token.
func (c *candidate) gradeToken(n name) match {
	kind := c.tokenKind(n)
	switch {
	case n.vendor:
		return found(kind, High, "the name says that it is a token of Authlete")
	case n.specific() && c.inResponse() && !c.mentioned():
		return match{}
	case n.specific() && (c.mentioned() || c.inAuthleteScope()):
		return found(kind, High, "the name is the one that Authlete gives to its tokens")
	case n.specific():
		return found(kind, Low, "the name fits, but nothing speaks of Authlete")
	case c.inResponse():
		return match{}
	case n.access && n.plain() && c.ofEntity():
		return found(kind, Medium, "it is the token of a service or an organization, whose number stands beside it")
	case c.inBody():
		return match{}
	case c.inAuthleteScope() && !c.inClientScope():
		if n.access || strings.HasSuffix(strings.ToLower(n.text), "bearer") {
			return found(kind, High, "it is the token of a block that is named after Authlete")
		}
		return found(kind, Medium, "it is the token of a block that is named after Authlete")
	}
	return c.gradeLooseToken(n, kind)
}

// ofEntity reports whether the value is a member of an object that is assigned to
// a name for a service or an organization, beside its number, in a text that
// speaks of the 3.0 API.
func (c *candidate) ofEntity() bool {
	if len(c.scopes) == 0 || !c.doc.root().facts.api3 {
		return false
	}
	assigned, ok := strings.CutSuffix(strings.TrimRight(c.scopes[0], " {"), "=")
	text, _ := lastName(assigned)
	entity := classify(text).entity
	_, numbered := c.partner()
	return ok && numbered && (entity == serviceEntity || entity == organizationEntity)
}

// gradeLooseToken judges a token whose name says nothing about whose it is.
func (c *candidate) gradeLooseToken(n name, kind Kind) match {
	f := c.doc.root().facts
	folded := strings.ToLower(n.text)
	telling := n.plain() && (n.access || n.api || strings.HasSuffix(folded, "bearer") || strings.Contains(folded, "api") || strings.Contains(folded, "introspect"))
	s := c.server()
	switch {
	case !c.mentioned() || f.api2 && !f.api3 && f.version != "3":
		return match{}
	case f.api3 && telling && !s.foreign():
		return found(kind, Medium, "the text names a server of the 3.0 API, and the name fits")
	case telling && folded == "bearer" && !s.foreign():
		return found(kind, Medium, "the text speaks of Authlete, and the name fits")
	case n.plain() && c.besideAddress(s):
		return found(kind, Medium, "the address of the 3.0 API stands beside it")
	case n.access && n.plain() && !s.foreign() && c.besideServiceID():
		return found(kind, Medium, "the text speaks of Authlete, and a service ID stands beside it")
	case f.api3:
		return found(kind, Low, "the text names a server of the 3.0 API")
	}
	return match{}
}

// besideAddress reports whether the value is a setting next to the address of the
// 3.0 API or of one of its services, and not of a request to it.
func (c *candidate) besideAddress(s server) bool {
	return s.role == api3Host && s.near > inTheFile && addressPath().MatchString(s.path) && !isSource(c.doc.Path) && c.requestLine() == noRequest &&
		bytes.Contains(lowerASCII(object(c.doc.Body, c.start, c.end)), []byte(s.name))
}

// addressPath matches what may follow the host in an address of the API.
var addressPath = pattern(`^/?(?:api/?[0-9]*/?)?$`)

// besideServiceID reports whether the value is a setting next to that of a
// service ID. In a program the two may as well be what a user sent and where.
func (c *candidate) besideServiceID() bool {
	n, ok := c.partner()
	return ok && n.name.entity == serviceEntity && !n.name.api && !isSource(c.doc.Path)
}

// inBody reports whether the value is a member of a JSON object that is sent
// to or answered by a server, where a token is a user's.
func (c *candidate) inBody() bool {
	name := c.name()
	folded := strings.ToLower(name.text)
	if c.sibling && c.requestScheme() == "" && (folded == "access_token" || folded == "accesstoken" || folded == "token") {
		return true
	}
	if folded != "token" && folded != "accesstoken" && folded != "access_token" {
		return false
	}
	if c.inForm(name.text) {
		return true
	}
	if c.scopeSays(func(s string) bool {
		return strings.Contains(s, "introspect") || strings.Contains(s, "request") && !strings.Contains(s, "requestinit") || strings.Contains(s, "body") || strings.Contains(s, "response")
	}) {
		return true
	}
	if len(c.scopes) > 0 && operation().MatchString(c.scopes[0]) {
		return true
	}
	start, end := c.doc.lineAt(c.start)
	line := bytes.TrimSpace(c.doc.Body[start:end])
	if len(line) > 400 {
		line = line[max(0, c.start-start-200):min(len(line), c.end-start+100)]
	}
	member := bytes.Contains(line, []byte(`"`+name.text+`"`)) || bytes.Contains(line, []byte(`'`+name.text+`'`))
	return member && len(c.scopes) > 0 && !c.inAuthleteScope() && !c.doc.says(`"values"`)
}

// operation matches the call of a function that takes a token of a user.
var operation = pattern(`(?i)\b(?:parse|introspect|verify|validate|decode|revoke|inspect|issue|check|assert)\w*\s*\($`)

// inForm reports whether the value is a parameter of a form or of a query, or of
// a command that sends one: token=VALUE behind a quote, behind & or ?, or behind
// the address of a server.
func (c *candidate) inForm(name string) bool {
	before, ok := strings.CutSuffix(c.left, name+"=")
	if !ok || before == "" {
		return false
	}
	switch before[len(before)-1] {
	case '"', '\'', '&', '?':
		return true
	case ' ':
		s := c.server()
		at, _ := c.place()
		return s.near == inCommand && s.name != "" && s.end < at
	}
	return false
}

var responsePattern = pattern(`(?i)["']?(?:refresh_?token|id_?token|token_?type|expires_?in|ticket|result_?code|code_?verifier|code_?challenge|access_?token_?hash|authorization_?code|c_?nonce|registration_client_uri)["']?\s*[:=]|(?-i:"action\\?"\s*:\s*\\?"[A-Z_]{2,30}\\?")`)

// inResponse reports whether the value stands in an object that looks like
// what an authorization server answers to its clients.
func (c *candidate) inResponse() bool {
	return responsePattern().Match(object(c.doc.Body, c.start, c.end))
}
