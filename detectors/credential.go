package detectors

import "cmp"

// A Confidence says how sure a detector is that a value is an Authlete
// credential. The order is meant: a larger one is surer.
type Confidence int

const (
	Low    Confidence = iota + 1 // right shape near Authlete, nothing against it
	Medium                       // right shape in a text about Authlete, under a name that fits
	High                         // the structure alone proves it
)

// String returns "low", "medium" or "high".
func (c Confidence) String() string {
	return [...]string{"none", "low", "medium", "high"}[c]
}

// A Severity says how much harm a credential can do. A larger one is worse.
type Severity int

const (
	SeverityInfo Severity = iota + 1
	SeverityLow
	SeverityMedium
	SeverityHigh
	SeverityCritical
)

// String returns "info", "low", "medium", "high" or "critical".
func (s Severity) String() string {
	return [...]string{"none", "info", "low", "medium", "high", "critical"}[s]
}

// A Role says which part of a credential a [Span] holds.
type Role string

const (
	RoleSecret    Role = "secret"     // the half that must not be known
	RoleKey       Role = "key"        // the API key or client ID it goes with
	RoleHost      Role = "host"       // the API server it is for
	RoleServiceID Role = "service-id" // the service it opens
)

// A Span is where one part of a credential stands.
type Span struct {
	Role       Role
	Start, End int    // byte offsets in Text.Body, End exclusive
	Value      string // what is written there; empty for RoleSecret
}

// An API is what is known about the API a credential is for. Its zero value
// means that nothing is known.
type API struct {
	Generation string // "2", "3" or ""
	Region     string // "us", "jp", "eu", "br" or ""
	Host       string // lower case, no port, or ""
	ServiceID  string // decimal, or ""
}

// A Text is what a [Set] looks at.
type Text struct {
	Path string // slash-separated; "" when it is not known
	Body []byte // UTF-8 or any superset of ASCII; see [Decode] for UTF-16
}

// A Credential is one leaked credential as one text shows it: the secret and
// what was found of the other parts.
type Credential struct {
	Kind       Kind
	Detector   string // ID of the detector that recognised it
	Confidence Confidence
	Secret     Secret
	KeyPair    Secret // of a private key: the whole JWK or PEM block, as far as the text has it
	Spans      []Span // the secret first, the rest in the order of the text
	API        API
	Evidence   []string // short sentences that never hold a secret
	Sample     bool     // the value is published in Authlete's own material
	Allowed    bool     // an inline comment says that this one is meant to be here
	Reason     string   // what that comment gives as the reason
}

// CompareTelling orders the sightings of one secret: the one comes first that
// says most about it, being surest, of the most definite kind or of the worst.
func CompareTelling(a, b Credential) int {
	return cmp.Or(
		-cmp.Compare(a.Confidence, b.Confidence),
		-cmp.Compare(definite(a.Kind), definite(b.Kind)),
		-cmp.Compare(a.Kind.Info().Severity, b.Kind.Info().Severity),
	)
}

// definite is 0 for the kinds that leave a question open.
func definite(k Kind) int {
	if k == AccessToken || k == APISecret {
		return 0
	}
	return 1
}
