package detectors

import (
	"slices"
	"strings"
)

// A match is what a detector makes of a candidate. The zero value is no match.
type match struct {
	kind       Kind
	confidence Confidence
	evidence   []string
}

func found(k Kind, c Confidence, evidence ...string) match { return match{k, c, evidence} }

// mentioned reports whether the text, or one beside it, speaks of Authlete.
func (c *candidate) mentioned() bool {
	d := c.doc.root()
	return d.facts.mention || d.around.mention
}

// gradeNamed judges a value by the name it is given: the heart of all
// detectors of names.
func (c *candidate) gradeNamed(n name) match {
	switch {
	case c.shape == clientShape && (n.role == noRole || n.role == neutral) && slices.Contains(rotated, strings.ToLower(n.text)) && c.mentioned() && c.doc.rotatesClients():
		return found(ClientSecret, Medium, "it has the shape of a client secret, and the text speaks of new ones")
	case n.role == denied || n.role == noRole || n.role == neutral || c.inOtherResource():
		return match{}
	case c.shape == clientShape:
		return c.gradeClient(n)
	case c.shape != tokenShape:
		return match{}
	case n.entity == clientEntity:
		return c.gradeIntrospection(n)
	case n.role == secretRole:
		return c.gradeSecret(n)
	case n.role == tokenRole:
		return c.gradeToken(n)
	case n.role == passRole && n.vendor:
		return c.gradeCredential(n)
	case n.role == keyRole:
		return c.gradeKey(n)
	}
	return match{}
}

// gradeCredential judges what is called a credential of Authlete, and not of
// which sort.
func (c *candidate) gradeCredential(n name) match {
	if c.doc.root().facts.generation() == "3" {
		return found(c.tokenKind(n), Medium, "the name says that it is a credential of Authlete, and the text speaks of the 3.0 API")
	}
	return found(c.secretKind(n), Medium, "the name says that it is a credential of Authlete")
}

// gradeKey judges what is called a key: the only credential of the 3.0 API that
// is one is its token.
func (c *candidate) gradeKey(n name) match {
	single := len(splitWords(n.text)) == 1 || n.api
	if single && c.doc.root().facts.generation() == "3" && (n.vendor || len(c.scopes) > 0 && saysAuthlete(strings.ToLower(c.scopes[0]))) {
		return found(c.tokenKind(n), Medium, "it is the key for Authlete, and the text speaks of the 3.0 API")
	}
	return match{}
}

// inOtherResource reports whether the value belongs to a resource of another
// provider in Terraform state.
func (c *candidate) inOtherResource() bool {
	if !c.doc.says(`"terraform_version"`) && !c.doc.says(`"format_version"`) {
		return false
	}
	all := resourceType().FindAllStringSubmatch(c.left, -1)
	return len(all) > 0 && !strings.HasPrefix(all[len(all)-1][1], "authlete_")
}

var resourceType = pattern(`"type"\s*:\s*"([a-z0-9]+_[a-z0-9_]+)"`)

// gradeIntrospection judges 43 characters that are called a client secret: those
// with which a resource server, a client to its framework, asks for introspection.
func (c *candidate) gradeIntrospection(n name) match {
	_, paired := c.partner()
	if s := c.server(); n.role == secretRole && paired && s.isAPI() && s.near > inTheFile && strings.Contains(s.path, "introspection") {
		return found(ServiceAPISecret, High, "it is handed to the introspection of Authlete, with a number as its key")
	}
	return match{}
}

// gradeClient judges 86 characters.
func (c *candidate) gradeClient(n name) match {
	switch {
	case n.role != secretRole && n.role != passRole:
		return match{}
	case n.entity == clientEntity && c.mentioned(), n.vendor, c.inAuthleteScope():
		return found(ClientSecret, High, "it has the shape of a client secret, under the name of one")
	case c.mentioned() && (c.inClientScope() || c.hasClientID()):
		return found(ClientSecret, High, "it has the shape of a client secret, beside a client ID")
	case c.mentioned() && c.bound.op == ' ' && c.doc.rotatesClients():
		return found(ClientSecret, Medium, "it has the shape of a client secret, and the text speaks of new ones")
	case n.entity == clientEntity:
		return found(ClientSecret, Low, "it has the shape of a client secret, but nothing speaks of Authlete")
	case c.mentioned():
		return found(ClientSecret, Low, "it has the shape of a client secret")
	}
	return match{}
}

// rotated are the names of the two secrets of a client that gets a new one.
var rotated = []string{"old", "new", "previous", "current", "was", "now", "from", "to"}

// rotatesClients reports whether the text calls the API that changes the secrets
// of clients.
func (d *document) rotatesClients() bool {
	return d.says("/client/secret/") || d.says("newClientSecret") || d.says("ClientSecretRefresh")
}

func (c *candidate) hasClientID() bool {
	n, ok := c.partner()
	return ok && n.name.role == keyRole
}

// gradeSecret judges 43 characters that are called a secret.
func (c *candidate) gradeSecret(n name) match {
	kind := c.secretKind(n)
	mentioned := c.mentioned()
	switch {
	case n.vendor:
		return found(kind, High, "the name says that it is a secret of Authlete")
	case n.specific() && (mentioned || c.inAuthleteScope()):
		return found(kind, High, "the name is the one that Authlete gives to its API secrets")
	case n.specific():
		if key, ok := c.partner(); ok && stem(key.name.text) == stem(n.text) {
			return found(kind, Medium, "the name is the one that Authlete gives to its API secrets, and its key stands beside it")
		}
		return found(kind, Low, "the name is the one that Authlete gives to its API secrets, but nothing else speaks of Authlete")
	case n.entity == clientEntity:
		return match{}
	case c.inAuthleteScope() && (n.api || n.entity != noEntity):
		return found(kind, High, "it is the API secret of a block that is named after Authlete")
	}
	return c.gradeGeneric(n, kind)
}

// gradeGeneric judges a secret whose name many products use. A number that
// goes with it makes it half of a pair.
func (c *candidate) gradeGeneric(n name, kind Kind) match {
	key, paired := c.partner()
	paired = paired && (c.bound.key != "" || key.name.role == keyRole && stem(key.name.text) == stem(n.text))
	api := n.api || strings.Contains(strings.ToLower(n.text), "api") || n.entity == ownerEntity
	s := c.server()
	switch {
	case c.ofOther(n), !paired && c.besideOtherKey(n):
		return match{}
	case c.mentioned() && paired && api && !s.foreign():
		return found(kind, High, "an API key stands beside it, and the text speaks of Authlete")
	case c.mentioned() && paired && (s.isAPI() || c.inOwnerScope() || c.inAuthleteScope() || c.doc.root().facts.api2):
		return found(kind, Medium, "a number stands beside it as its key, and an API server of Authlete is named")
	case paired && n.api && !s.foreign():
		return found(kind, Low, "an API key of the right shape stands beside it, but nothing speaks of Authlete")
	case c.mentioned() && api:
		return found(kind, Medium, "the text speaks of Authlete, and the name fits")
	case c.inAuthleteScope():
		return found(kind, Medium, "it is the secret of a block that is named after Authlete")
	}
	return match{}
}

// ofOther reports whether a name has a word that is nobody's we know, in a text
// whose own names for credentials of Authlete say so: KYC_API_SECRET beside
// AUTHLETE_SERVICE_APIKEY.
func (c *candidate) ofOther(n name) bool {
	if n.entity != noEntity || c.inAuthleteScope() || c.bound.key != "" {
		return false
	}
	known := func(w string) bool {
		return slices.Contains(plainWords, w) || slices.Contains(serverWords, w) || slices.Contains(suffixes, w) || strings.HasSuffix(w, "secret") || strings.HasSuffix(w, "key")
	}
	for _, w := range nameWords(n.text) {
		if !known(w) {
			return vendorName().Match(c.doc.root().Body)
		}
	}
	return false
}

// serverWords name what an authorization server is called.
var serverWords = []string{"as", "idp", "op", "oauth", "oidc", "authz", "iam", "sso", "login", "identity", "server", "backend"}

// vendorName matches a name that is Authlete's, for a credential or for what it
// belongs to.
var vendorName = pattern(`(?i)authlete[\w.-]{0,40}(?:key|secret|token|id\b)`)
