package detectors

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
)

var credentialPair = Detector{
	ID:    "credential-pair",
	Title: "API key and secret joined by a colon",
	Doc: "KEY:SECRET as curl's -u, HTTPie's -a, the userinfo of a URL and scripts write it: a number of 6 to 19 digits, a colon, and " +
		"an API secret. Where the request goes tells whether it is a service's or a service owner's.",
	Example: "curl -u 12345678901234:%s https://api.authlete.com/api/client/get/list",
	find: func(c *candidate) match {
		if c.bound.key == "" && c.bound.keyName != "" && c.bound.op == ':' {
			return c.gradeVariablePair()
		}
		if c.bound.key == "" || c.bound.op != ':' && c.bound.scheme == "" {
			return match{}
		}
		return c.gradePair("it stands behind an API key and a colon")
	},
}

// gradePair judges the second half of a pair whose first half is a number.
func (c *candidate) gradePair(how string) match {
	s := c.server()
	switch {
	case c.shape == clientShape && c.mentioned():
		return found(ClientSecret, Medium, how, "it has the shape of a client secret")
	case c.shape == clientShape:
		return found(ClientSecret, Low, how, "it has the shape of a client secret, but nothing speaks of Authlete")
	case c.shape != tokenShape:
		return match{}
	case s.isAPI():
		return found(c.pairKind(s), High, how, "the pair is sent to an API server of Authlete")
	case s.foreign() && s.near == inCommand:
		return found(c.pairKind(s), Low, how, "the pair is sent to another server")
	case c.mentioned() && !c.pairInProse():
		return found(c.pairKind(s), High, how, "the text speaks of Authlete")
	}
	return found(c.pairKind(s), Low, how)
}

// pairInProse reports whether a word of running text stands before the pair,
// and nothing that hands it to a program: no quote, operator or option.
func (c *candidate) pairInProse() bool {
	before := strings.TrimRight(c.left[:max(0, strings.LastIndex(c.left, cmp.Or(c.bound.keyName, c.bound.key)))], " ")
	if before == "" || classes[before[len(before)-1]]&(upper|lower|digit) == 0 {
		return false
	}
	word := before[strings.LastIndexAny(before, " \t\n\"'")+1:]
	return !strings.HasPrefix(word, "-") && !strings.EqualFold(word, "basic")
}

// pairKind says whose pair it is: by the path that it is sent to, or by names.
func (c *candidate) pairKind(s server) Kind {
	n := c.name()
	root := c.doc.root()
	at, _ := c.place()
	from, to := root.command(at)
	line := strings.ToLower(string(root.Body[max(from, at-400):min(to, at+600)]))
	near := []byte(s.path)
	if s.near != inCommand && !apiRequestPath().MatchString(s.path) {
		near = append(near, root.block(at)...)
	}
	switch {
	case ownerPath().Match(near), n.entity == ownerEntity, strings.Contains(line, "owner"), c.inOwnerScope(),
		classify(siblingName(c.left, c.right)).entity == ownerEntity:
		return ServiceOwnerAPISecret
	case n.entity == serviceEntity:
		return ServiceAPISecret
	case root.facts.api2 && !root.facts.api3 && root.onlyForOwners():
		return ServiceOwnerAPISecret
	case s.isAPI() && s.near > inTheFile:
		return ServiceAPISecret
	case root.facts.generation() == "3", root.facts.api2 && root.facts.api3:
		return APISecret
	}
	return ServiceAPISecret
}

// ownerPath matches the paths of the 2.x API that take the credentials of a
// service owner.
var ownerPath = pattern(`/api/service/(?:get|create|update|delete)\b`)

// onlyForOwners reports whether the text calls those paths and no others.
func (d *document) onlyForOwners() bool {
	owners := d.says("api/service/get") || d.says("api/service/create") || d.says("api/service/update") || d.says("api/service/delete")
	return owners && !d.says("auth/") && !d.says("client/") && !d.says("service/configuration") && !d.says("service/jwks")
}

// block returns the lines around offset up to the next empty ones, a few at
// most.
func (d *document) block(offset int) []byte {
	start, end := linesAround(d.Body, offset, offset, 5)
	if i := bytes.LastIndex(d.Body[start:offset], []byte("\n\n")); i >= 0 {
		start += i
	}
	if i := bytes.Index(d.Body[offset:end], []byte("\n\n")); i >= 0 {
		end = offset + i
	}
	return d.Body[start:end]
}

var machinePattern = pattern(`\bmachine\s+([\w.-]+)`)

// ofOtherMachine reports whether the value stands in an entry of a .netrc file
// for a server that is not Authlete's.
func (c *candidate) ofOtherMachine() bool {
	all := machinePattern().FindAllStringSubmatch(c.left[max(0, len(c.left)-300):], -1)
	return len(all) > 0 && !strings.HasPrefix(c.server().name, strings.ToLower(all[len(all)-1][1]))
}

// inBasicScope reports whether the value is a member of an object that holds what
// a Basic header is made of.
func (c *candidate) inBasicScope() bool {
	return c.name().role == passRole && len(c.scopes) > 0 && strings.Contains(strings.ToLower(c.scopes[0]), "basic")
}

// commentAbove reports whether the comment directly above the line at offset says
// what test asks for.
func (d *document) commentAbove(offset int, test func(folded string) bool) bool {
	start, _ := d.lineAt(offset)
	for n := 0; n < maxComment && start > 0; n++ {
		s, e := d.lineAt(start - 1)
		line := strings.ToLower(strings.TrimSpace(string(d.Body[s:e])))
		if !strings.HasPrefix(line, "//") && !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "--") && !strings.HasPrefix(line, ";") && !strings.HasSuffix(line, "*/") {
			return false
		}
		if test(line) {
			return true
		}
		start = s
	}
	return false
}

const maxComment = 4 // lines

var pairedFields = Detector{
	ID:    "paired-fields",
	Title: "user name and password that are an API key and its secret",
	Doc: "A number and an API secret in two fields or arguments that belong together: a user name and a password, the arguments of " +
		"SetBasicAuth, the entry of a .netrc file. An API server of Authlete must stand near them, or the text speak of Authlete.",
	Example: "machine api.authlete.com\n  login 12345678901234\n  password %s\n",
	find: func(c *candidate) match {
		if c.shape == clientShape && c.bound.key != "" && c.bound.scheme == "" && c.mentioned() {
			return found(ClientSecret, Medium, "it stands beside a client ID", "it has the shape of a client secret")
		}
		if c.shape != tokenShape || c.bound.scheme == "bearer" || c.bound.scheme == "dpop" {
			return match{}
		}
		n := c.name()
		if n.role == denied || n.entity == clientEntity || n.role == tokenRole {
			return match{}
		}
		positional := (c.bound.key != "" || c.bound.keyName != "") && c.bound.op != ':'
		if positional && fillsRecord(c.left) {
			return match{}
		}
		if n.role != passRole && n.role != secretRole && !positional || n.role == secretRole && c.ofOther(n) {
			return match{}
		}
		return c.gradeFields(positional)
	},
}

// userReference matches a user name that is read from a variable.
var userReference = pattern(`(?i)\b(?:login|user(?:_?name)?)["']?\s*[:=]\s*["']?(?:\{\{|\$)`)

// fillsRecord reports whether left ends in a statement that fills a table with
// what happened.
func fillsRecord(left string) bool {
	i := max(strings.LastIndex(left, "INTO "), strings.LastIndex(left, "into "))
	return i >= 0 && strings.IndexByte(left[i:], ';') < 0 && recordTable().MatchString(left[i:])
}

var recordTable = pattern(`^\w+\s+\W{0,2}\w*(?i:log|token|session|grant|code|event|history|audit)s?\b`)

func (c *candidate) gradeFields(positional bool) match {
	key, ok := c.partner()
	s := c.server()
	if c.bound.keyName != "" && s.isAPI() && slices.Contains(pairCalls, strings.ToLower(lastPart(c.bound.callee))) {
		return found(c.pairKind(s), High, "it is handed to an HTTP client as a password", "the request goes to an API server of Authlete")
	}
	if !ok && c.name().role == passRole && s.isAPI() && s.near > inTheFile && userReference().Match(c.doc.block(c.start)) {
		return found(c.pairKind(s), Medium, "the user name beside it is a reference", "the pair is for an API server of Authlete")
	}
	if positional && c.name().role != secretRole && operation().MatchString(c.bound.callee+"(") {
		return match{} // the service, and a token of a user
	}
	if !ok || !positional && (key.name.role != keyRole || stem(key.name.text) != stem(c.name().text)) {
		return match{}
	}
	if !positional && c.name().role == passRole && (key.name.api && !c.inAuthleteScope() || c.ofOtherMachine()) {
		return match{} // the password of something else
	}
	kind := c.pairKind(s)
	if positional && c.isTokenPair(s) {
		kind = c.positionalKind(s, kind)
	}
	switch {
	case s.isAPI():
		return found(kind, High, "a number stands beside it as its key", "the pair is for an API server of Authlete")
	case s.foreign() && s.near == inCommand:
		return match{}
	case c.doc.root().facts.api2:
		return found(kind, Medium, "a number stands beside it as its key", "the text names a server of the 2.x API")
	case !positional && !s.foreign() && c.doc.commentAbove(min(c.start, key.start), saysAuthlete):
		return found(kind, Medium, "a number stands beside it as its key", "the comment above them speaks of Authlete")
	case c.mentioned() && (positional || c.inAuthleteScope() || c.inBasicScope() || saysAuthlete(strings.ToLower(siblingName(c.left, c.right)))):
		return found(kind, Medium, "a number stands beside it as its key", "the text speaks of Authlete")
	}
	return match{}
}

// isTokenPair reports whether a number and the value are a service and its token,
// and no user name and its password: nothing takes them as such, and the text
// names only servers of the 3.0 API.
func (c *candidate) isTokenPair(s server) bool {
	f := c.doc.root().facts
	return c.bound.scheme == "" && c.name().role != passRole && c.name().role != secretRole && !f.api2 && (f.api3 || s.role == api3Host || s.role == idpHost || s.api3) && !c.takesPair()
}

// positionalKind says whose token stands behind a number, where as a pair it would
// be of a kind.
func (c *candidate) positionalKind(s server, pair Kind) Kind {
	switch {
	case s.role == idpHost && s.near == inCommand, c.ownerAPI():
		return OrganizationToken
	case pair == ServiceOwnerAPISecret:
		return pair // a name says so
	}
	return ServiceAccessToken
}

// otherKey matches the key of another product's pair: no number.
var otherKey = pattern(`(?i)([a-z][\w.-]*(?:key|id|user|name))["']?\s*(?:=>|:=|[:=])\s*["']?([0-9a-z_-]{8,42})\b`)

// besideOtherKey reports whether the secret is half of a pair whose key is not a
// number, as Authlete's are.
func (c *candidate) besideOtherKey(n name) bool {
	const reach = 200
	left, right := c.left[max(0, len(c.left)-reach):], c.right[:min(len(c.right), reach)]
	left = left[strings.LastIndex(left, "\n\n")+1:]
	right, _, _ = strings.Cut(right, "\n\n")
	for _, m := range append(otherKey().FindAllStringSubmatch(left, -1), otherKey().FindAllStringSubmatch(right, -1)...) {
		if key := classify(m[1]); key.role == keyRole && stem(key.text) == stem(n.text) && otherKeyValue(m[2]) {
			return true
		}
	}
	return false
}

// otherKeyValue reports whether a key is one of another product: letters and
// digits, of which a short one has several, as a word with a number has not.
func otherKeyValue(key string) bool {
	const short, several = 16, 4
	digits := 0
	for i := range len(key) {
		if classes[key[i]]&digit != 0 {
			digits++
		}
	}
	return digits > 0 && digits < len(key) && (len(key) >= short || digits >= several)
}
