package detectors

import (
	"slices"
	"strings"
)

var sdkCall = Detector{
	ID:    "sdk-call",
	Title: "literal handed to an Authlete client library",
	Doc: "A literal in a call or a constructor of a client library: setServiceApiSecret, WithSecurity, new Authlete, Authlete::Client.new, " +
		"BasicAuth, BasicCredentials and their like, in all languages that Authlete has a library for.",
	Example: "conf.setBaseUrl(\"https://api.authlete.com\").setServiceApiKey(\"12345678901234\").setServiceApiSecret(\"%s\");",
	find: func(c *candidate) match {
		b := c.bound
		if b.scheme != "" {
			return match{}
		}
		if n := c.name(); b.op == '(' && n.meaningful() {
			return c.gradeNamed(n)
		}
		if n := classify(lastPart(b.callee)); c.shape == clientShape && (b.op == '(' || b.op == ',') && n.role != denied && strings.Contains(strings.Join(nameWords(n.text), ""), "clientsecret") {
			return c.gradeNamed(classify("client secret"))
		}
		if c.shape != tokenShape || !c.mentioned() {
			return match{}
		}
		callee := strings.ToLower(lastPart(b.callee))
		switch {
		case slices.Contains(tokenCalls, callee) && !c.server().foreign(), clientConstructor(c):
			return found(AccessToken, High, "it is handed to an Authlete client as its token")
		case b.key != "" && slices.Contains(pairCalls, callee):
			return c.gradeFields(true)
		}
		return match{}
	},
}

// tokenCalls take a token of the 3.0 API, pairCalls an API key and its secret.
var (
	tokenCalls = []string{"withsecurity", "withbearer", "bearer"}
	pairCalls  = []string{"setbasicauth", "userpassword", "basiccredentials", "basicauth", "httpbasicauth", "config", "basic_auth", "basicauthentication", "credentials", "pscredential"}
)

var constructorPattern = pattern(`(?i)(?:new\s+Authlete\w*\s*\(|Authlete(?:::Client\.new|::Api\.new|Client)\s*\(?|components\.Security)\s*\{?\s*$`)

// clientConstructor reports whether the value is the token among the options of
// a client's constructor.
func clientConstructor(c *candidate) bool {
	folded := strings.ToLower(c.name().text)
	if folded != "bearer" && folded != "authlete" && folded != "token" && folded != "accesstoken" {
		return false
	}
	for _, s := range c.scopes {
		if constructorPattern().MatchString(s) {
			return true
		}
	}
	return false
}
