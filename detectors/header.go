package detectors

import (
	"path"
	"slices"
	"strings"
)

var bearerHeader = Detector{
	ID:    "bearer-header",
	Title: "Bearer or DPoP header of an API call",
	Doc: "A token of 43 characters after Bearer or DPoP, or behind curl's --oauth2-bearer, where the request goes to a server of the " +
		"3.0 API or to a path of it. A token that is sent to another server is a user's, and left alone.",
	Example: "curl https://us.authlete.com/api/1234567890/service/get -H 'Authorization: Bearer %s'",
	find: func(c *candidate) match {
		if c.shape != tokenShape || c.bound.scheme != "bearer" && c.bound.scheme != "dpop" && !c.isBearerOption() && !c.isBearerCall() {
			return match{}
		}
		return c.gradeHeader()
	},
}

func (c *candidate) isBearerOption() bool {
	return strings.Contains(strings.ToLower(c.name().text), bearerOption)
}

// isBearerCall reports whether the value is handed to a method of an HTTP client
// that makes a Bearer header of it: bearer_auth, req_auth_bearer_token, oauth2.
func (c *candidate) isBearerCall() bool {
	if c.bound.op == ' ' && c.bound.scheme == "" {
		return bearerFunction().MatchString(c.name().text)
	}
	if c.bound.scheme == "" && c.name().role == tokenRole && len(c.scopes) > 0 && strings.HasSuffix(c.scopes[0], "BearerTokens") {
		return true // Ktor
	}
	if c.bound.op != '(' || c.bound.scheme != "" {
		return false
	}
	method := strings.ToLower(lastPart(c.bound.callee))
	return strings.Contains(method, "bearer") && method != "withbearer" || method == "oauth2" || method == "withtoken"
}

// bearerFunction matches the name of such a function where an argument stands
// behind a blank, as in Haskell.
var bearerFunction = pattern(`^(?:[A-Z]\w*\.)*(?:oAuth2Bearer|apply(?:OAuth2|Bearer)\w*|(?:with)?[bB]earerAuth|bearer_(?:auth|token)|oauth2_bearer|oauth2Bearer)$`)

// bearerOption is what curl calls the option for a token.
const bearerOption = "oauth2-bearer"

// gradeHeader judges a token by the server that it is sent to.
func (c *candidate) gradeHeader() match {
	s := c.server()
	kind := c.headerKind(s)
	switch {
	case c.isEvent(), c.doc.behindMock(s, c.start), userEndpoint(s.path), s.near != inCommand && (c.requestLine() == otherRequest || userWord().MatchString(c.commandText())):
		return match{}
	case s.isAPI() && s.near < inCommand && c.inPairs():
		return found(kind, Low, "an API server of Authlete stands near it, but it may have come in")
	case s.isAPI() && s.role != api2Host:
		return found(kind, High, "it is sent to an API server of Authlete")
	case s.isAPI():
		return found(kind, Medium, "it is sent to an API server of Authlete, though one of 2.x")
	case s.foreign():
		return match{}
	}
	return c.gradeHeaderByText()
}

// gradeHeaderByText judges a token in a header when no server stands near it.
func (c *candidate) gradeHeaderByText() match {
	f := c.doc.root().facts
	command := c.commandText()
	area := relativePath().FindString(command)
	line := c.requestLine()
	switch {
	case userEndpoint(area), line == otherRequest:
		return match{}
	case f.api3 && (area != "" || line == apiRequest):
		return found(ServiceAccessToken, High, "it is sent to a path of the 3.0 API")
	case f.api3:
		return found(AccessToken, Medium, "the text names a server of the 3.0 API")
	case f.mention && !c.inMessage() && saysAuthlete(strings.ToLower(settingPattern().ReplaceAllString(command, ""))):
		return found(AccessToken, Medium, "the line speaks of Authlete")
	case f.mention && c.shape != useShape && !c.inMessage() && !isSource(c.doc.Path) && !strings.Contains(command, "/") && !c.doc.root().namesOthers():
		return found(AccessToken, Medium, "the text speaks of Authlete, and of no other server")
	case f.mention:
		return found(AccessToken, Low, "the text speaks of Authlete")
	}
	return match{}
}

// inMessage reports whether the value stands among the headers of a message that
// was written down as JSON: one that came in as likely as one that went out.
func (c *candidate) inMessage() bool {
	return c.inPairs() || len(c.scopes) > 0 && strings.Contains(strings.ToLower(c.scopes[0]), `headers"`)
}

// inPairs reports whether the value is a header in an array of pairs, as reports
// of errors hold the request that came in.
func (c *candidate) inPairs() bool {
	inArray := c.bound.op == ',' && len(c.scopes) > 0 && strings.HasPrefix(strings.ToLower(c.scopes[0]), `"headers"`) && strings.HasSuffix(c.scopes[0], "[")
	return inArray || slices.ContainsFunc(c.bound.names, func(n name) bool { return n.text == "headers" })
}

// isEvent reports whether the value stands in the event that a gateway hands to
// the function which authorizes a user.
func (c *candidate) isEvent() bool {
	return slices.ContainsFunc(c.bound.names, func(n name) bool { return n.text == "authorizationToken" })
}

// behindMock reports whether the server is one that a test pretends to be, and the
// value at a place belongs to a statement behind that: to a request to the program
// under test.
func (d *document) behindMock(s server, at int) bool {
	if s.near != inTheBlock || s.start > at {
		return false
	}
	body := d.root().Body
	return mockCall().Match(body[max(0, s.start-maxMock):s.start]) && nextStatement().Match(body[s.end:at])
}

const maxMock = 60 // bytes

var (
	mockCall      = pattern(`(?i)\b(?:nock|stub_request|wiremock|intercept|requests_mock|m(?:ock)?|respx|responses|httpmock|server)\b[\w.]*\([^()\n]{0,40}$`)
	nextStatement = pattern(`;[ \t]*\r?\n|\n[ \t]*\r?\n|\)[ \t]*\r?\n[ \t]*[A-Za-z_@]|\n[ \t]*(?:(?:const|let|var|val|await)\b|\w+[ \t]*:?=)`)
)

// settingPattern matches the name of a setting that stands on the same line and
// says nothing about a header.
var settingPattern = pattern(`\b(?i:authlete)\w*["']?\s*[:=]`)

// commandText returns the command that the value is a part of, without the
// value, or "" if it is very long.
func (c *candidate) commandText() string {
	from, to := c.doc.command(c.start)
	if to-from > 2*commandSpan {
		return ""
	}
	return string(c.doc.Body[from:c.start]) + string(c.doc.Body[c.end:max(c.end, to)])
}

// A request says what the request line near a header asks for.
type request int

const (
	noRequest    request = iota
	apiRequest           // a path of Authlete's API
	otherRequest         // some other path
)

var (
	requestPattern = pattern(`\b(?:GET|POST|PUT|PATCH|DELETE)(?:["'],)?\s+["']?(?:\{\{[^}]*\}\}|\$\{?\w+\}?)?(/[^\s"'?]*)`)
	apiRequestPath = pattern(`^/api/(?:service|client|auth|info)\b|/api/[^/]+/(?:auth|service|client|pushed_auth_req|device|backchannel|vci|jose|federation|gm|hsk|idtoken|nativesso)\b`)
)

// requestLine looks for the request line that a header belongs to, on its own
// line or above it in its block. One that names its server says nothing more.
func (c *candidate) requestLine() request {
	d := c.doc
	low := max(0, c.start-commandSpan)
	all := requestPattern().FindAllSubmatchIndex(d.Body[low:c.start], -1)
	if len(all) == 0 {
		return noRequest
	}
	m := all[len(all)-1]
	if blankPattern().Match(d.Body[low+m[0] : c.start]) {
		return noRequest
	}
	if apiRequestPath().Match(d.Body[low+m[2] : low+m[3]]) {
		return apiRequest
	}
	return otherRequest
}

// isSource reports whether a file holds source text of a program, where a
// literal in a header is a user's as often as not.
func isSource(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".go", ".rb", ".py", ".js", ".mjs", ".ts", ".tsx", ".jsx", ".java", ".kt", ".cs", ".php", ".rs", ".swift", ".scala", ".ex", ".exs", ".lua", ".dart", ".groovy", ".vue", ".cpp", ".c", ".h":
		return true
	}
	return false
}

var relativePath = pattern(`/(?:auth|service|client|pushed_auth_req|device|backchannel|vci|jose|federation|gm|hsk|idtoken|nativesso|userinfo|api/userinfo|api/country)(?:/[\w/.-]*)?`)

// userEndpoint reports whether a path takes tokens of users.
func userEndpoint(path string) bool {
	return strings.Contains(path, "/userinfo") || strings.Contains(path, "/api/country") || strings.Contains(path, "/api/credential")
}

// userWord matches the name of an endpoint that takes tokens of users, where no
// path is written.
var userWord = pattern(`(?i)\buserinfo\b`)

// namesOthers reports whether the text names servers that are not Authlete's.
func (d *document) namesOthers() bool {
	for _, h := range d.facts.hosts {
		if !h.role.isAPI() && h.url {
			return true
		}
	}
	return false
}

var basicHeader = Detector{
	ID:    "basic-header",
	Title: "Basic header with an API key and its secret",
	Doc: "The base64 of an API key, a colon and an API secret after Basic, or the pair itself, as some HTTP tools take it. A pair whose " +
		"second half has 86 characters is that of an OAuth client. Pairs without a numeric first half are left alone.",
	Example: "GET https://api.authlete.com/api/client/get/list\nAuthorization: Basic 12345678901234:%s",
	find: func(c *candidate) match {
		if c.bound.scheme != "basic" || c.bound.key == "" {
			return match{}
		}
		return c.gradePair("it stands behind an API key in a Basic header")
	},
}
