package detectors

import (
	"slices"
	"strings"
)

// A role is what a name says that its value is.
type role int

const (
	noRole     role = iota
	neutral         // says nothing: value, default, string; what is around decides
	secretRole      // a secret of some kind
	tokenRole       // a token that is sent as it is
	keyRole         // an identifier, or, until 2015, a secret of its own
	passRole        // a password: the second half of some pair
	denied          // something that only looks like a credential: a ticket, a digest, …
)

// An entity is whose credential a name says it is.
type entity int

const (
	noEntity entity = iota
	serviceEntity
	ownerEntity
	organizationEntity
	clientEntity
)

// A name is an identifier, a key or a heading that stands for a value.
type name struct {
	text   string
	role   role
	entity entity
	vendor bool // it says Authlete
	api    bool // it says API, as in "api secret"
	access bool // it says access token
}

// meaningful reports whether n decides what its value is.
func (n name) meaningful() bool { return n.role != noRole && n.role != neutral }

// specific reports whether n is one of the names that Authlete's own material
// gives to its credentials, even without saying Authlete.
func (n name) specific() bool {
	switch n.entity {
	case serviceEntity, ownerEntity:
		return n.role == secretRole && n.api || n.role == tokenRole
	case organizationEntity:
		return n.role == tokenRole
	}
	return false
}

// plain reports whether n has no word that gives its value to somebody else, as
// in "user access token".
func (n name) plain() bool {
	for _, w := range nameWords(n.text) {
		if !slices.Contains(plainWords, w) {
			return false
		}
	}
	return true
}

var plainWords = []string{
	"api", "apitoken", "access", "accesstoken", "token", "tok", "tkn", "bearer", "auth", "authorization", "introspection", "my", "the", "cfg", "config",
	"const", "let", "var", "export", "set", "default", "value", "private", "static", "final", "string", "env", "process", "self", "this", "k",
}

// classify says what a name stands for.
func classify(text string) name {
	n := name{text: text}
	words := nameWords(text)
	squashed := strings.Join(words, "")
	n.vendor = saysAuthlete(squashed)
	n.entity = entityOf(words, squashed)
	if slices.Contains(userNames, squashed) {
		n.role = keyRole
		return n
	}
	if deniedName(words, squashed) {
		n.role = denied
		return n
	}
	words = dropSuffixes(words)
	if len(words) == 0 || slices.Contains(neutralNames, squashed) {
		n.role = neutral
		return n
	}
	last := words[len(words)-1]
	rest := strings.Join(words, "")
	n.api = strings.Contains(squashed, "apisecret") || strings.Contains(squashed, "apitoken") || strings.Contains(squashed, "apikey")
	n.access = strings.HasSuffix(rest, "accesstoken")
	switch {
	case strings.HasSuffix(last, "secret"), strings.HasSuffix(last, "secrets"):
		n.role = secretRole
	case strings.HasSuffix(last, "token"), strings.HasSuffix(last, "tokens"), last == "tok", last == "tkn", last == "bearer", last == "authlete" && n.vendor:
		n.role = tokenRole
	case last == "pat" && n.vendor, last == "sat" && n.vendor:
		n.role = tokenRole
	case strings.HasSuffix(last, "key"), strings.HasSuffix(rest, "id"), last == "username", last == "user", last == "login":
		n.role = keyRole
	case last == "password", last == "passwd", last == "pwd", last == "pass", last == "credential", last == "credentials", last == "pair", last == "auth", last == "basic":
		n.role = passRole
	case slices.Contains(neutralNames, rest):
		n.role = neutral
	}
	return n
}

// userNames are the first half of a pair whose second half is a password.
var userNames = []string{"username", "urlusername", "user", "login", "userid", "loginid", "usr"}

// neutralNames stand for a value without saying anything about it.
var neutralNames = []string{
	"value", "val", "values", "default", "string", "str", "text", "literal", "data", "raw", "parametervalue", "content",
	"pointer", "ptr", "ptrstring", "stringvalue", "secretstring", "secretstringvalue", "unsafeplaintext", "equalto", "const", "var", "let", "bytes", "tostring", "some", "new", "of", "from",
	"defaultvalue", "initialvalue", "constantvalue", "paramvalue", "enventryvalue", "field", "secretstr", "converttosecurestring", "before", "after", "example", "input", "arg", "args", "env", "environment", "set", "export", "result", "v", "s", "join", "implode", "concat", "mconcat",
}

// splitWords returns the words of an identifier in lower case, split at signs,
// blanks, digits that follow letters, and where the case changes.
func splitWords(text string) []string {
	var words []string
	start := 0
	flush := func(end int) {
		if end > start {
			words = append(words, strings.ToLower(text[start:end]))
		}
		start = end
	}
	for i := 0; i < len(text); i++ {
		c := classes[text[i]]
		switch {
		case c&(upper|lower|digit) == 0:
			flush(i)
			start = i + 1
		case i == start:
		case c&digit != classes[text[i-1]]&digit:
			flush(i)
		case c&upper != 0 && (classes[text[i-1]]&lower != 0 || i+1 < len(text) && classes[text[i+1]]&lower != 0 && !pluralAcronym(text[i:])):
			flush(i)
		}
	}
	flush(len(text))
	return words
}

// pluralAcronym reports whether s begins with the end of a word such as APIs.
func pluralAcronym(s string) bool {
	return len(s) >= 2 && s[1] == 's' && (len(s) == 2 || classes[s[2]]&lower == 0)
}

// saysAuthlete reports whether text, in lower case, names Authlete, spelled
// right or as it is often misspelled.
func saysAuthlete(text string) bool {
	return strings.Contains(text, "authlete") || strings.Contains(text, "autltele") || strings.Contains(text, "authelete") || strings.Contains(text, "autlhete")
}

func entityOf(words []string, squashed string) entity {
	has := func(word string) bool { return slices.Contains(words, word) }
	switch {
	case has("org"), strings.Contains(squashed, "organization"), strings.Contains(squashed, "organisation"):
		return organizationEntity
	case strings.Contains(squashed, "owner"), has("so"), has("account"):
		return ownerEntity
	case strings.Contains(squashed, "client"):
		return clientEntity
	case strings.Contains(squashed, "service"), has("svc"), has("sat"):
		return serviceEntity
	}
	return noEntity
}

// deniedWords, as words of a name, say that a value is no API credential.
var deniedWords = []string{
	"code", "codes", "state", "kid", "jti", "sha", "md", "iv", "salt", "pin", "pkce", "ad", "ath", "otp", "x", "y", "n", "e", "sd",
	"sns", "cb", "callback", "csrf", "xsrf", "cookie", "session", "jwt", "commit", "rev", "revision", "label", "hint", "help", "url", "uri",
	"endpoint", "file", "path", "message", "error", "title", "description", "length", "ttl", "expiry", "duration", "algorithm", "alg",
	"number", "host", "issuer", "name", "type", "version", "digest", "image", "cache", "etag", "rid", "trace", "nonce",
	"consent", "p", "q", "dp", "dq", "qi", "lineage", "permalink", "fixture", "mask", "masked",
}

// deniedParts do so wherever they stand.
var deniedParts = []string{
	"ticket", "verifier", "challenge", "hash", "digest", "thumbprint", "fingerprint", "checksum", "integrity", "refresh", "idtoken",
	"webhook", "vapid", "signing", "signature", "nextauth", "jkt", "deviceco", "devicesecret", "authreqid", "requesturi", "registration", "encryptionkey",
	"telemetry", "usertoken", "useraccesstoken", "subjecttoken", "actortoken", "softwarestatement",
}

// otherVendors own the credentials that are named after them.
var otherVendors = []string{
	"github", "gitlab", "google", "aws", "azure", "okta", "auth0", "keycloak", "slack", "stripe", "twilio", "codecov", "sonar", "npm",
	"sentry", "datadog", "sendgrid", "algolia", "entra", "cloudflare", "turnstile", "telegram", "discord", "line", "facebook", "twitter",
	"heroku", "netlify", "vercel", "docker", "pypi", "rubygems", "bitbucket", "jira", "redis", "mongo", "postgres", "mysql", "grafana", "vault", "sonatype",
}

func deniedName(words []string, squashed string) bool {
	if strings.HasSuffix(squashed, "secretkey") || strings.HasSuffix(squashed, "secretkeybase") {
		return true // what web frameworks sign cookies with
	}
	for _, part := range deniedParts {
		if strings.Contains(squashed, part) && !(part == "registration" && strings.HasSuffix(squashed, "clientsecret")) {
			return true // but Spring calls its clients registrations
		}
	}
	for i, w := range words {
		if slices.Contains(deniedWords, w) && !(isIDOfSecret(words, i)) {
			return true
		}
		if slices.Contains(otherVendors, w) && !saysAuthlete(squashed) {
			return true
		}
	}
	return false
}

// isIDOfSecret reports whether a denied word may stand where it does: an id
// that is the name of a key and not the end of it, as in "service id".
func isIDOfSecret(words []string, i int) bool {
	switch words[i] {
	case "p":
		return i > 0 && words[i-1] == "id"
	case "x":
		return i == 0 && len(words) > 1 // X-Service-Token
	case "url":
		return i == 0 && len(words) == 2 && (words[1] == "password" || words[1] == "username")
	case "type", "name", "version", "number", "host", "path", "error":
		return i < len(words)-1 && (words[len(words)-1] == "secret" || words[len(words)-1] == "token")
	}
	return false
}

// suffixes say which of several credentials is meant, not what it is.
var suffixes = []string{
	"dev", "prod", "prd", "stg", "qa", "uat", "test", "tests", "staging", "stage", "sandbox", "live", "local", "demo", "old", "new", "backup", "us", "jp", "eu", "br", "v",
	"production", "development", "default", "value", "literal", "v1", "v2", "v3", "raw", "plain", "env",
}

// isStage reports whether a name is nothing but one of them, such as dev.
func isStage(text string) bool {
	words := splitWords(text)
	return len(words) == 1 && slices.Contains(suffixes, words[0])
}

func dropSuffixes(words []string) []string {
	for len(words) > 1 {
		last := words[len(words)-1]
		if !slices.Contains(suffixes, last) && strings.Trim(last, "0123456789") != "" {
			break
		}
		words = words[:len(words)-1]
	}
	return words
}
