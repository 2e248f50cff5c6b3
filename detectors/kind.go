package detectors

import "slices"

// A Kind says what a credential is. Its string is the name that users see in
// reports, ignore comments and flags.
type Kind string

const (
	ServiceAccessToken    Kind = "service-access-token"
	OrganizationToken     Kind = "organization-token"
	AccessToken           Kind = "access-token" // one of the two above, or a user's; nothing tells which
	ServiceAPISecret      Kind = "service-api-secret"
	ServiceOwnerAPISecret Kind = "service-owner-api-secret"
	APISecret             Kind = "api-secret" // a 2.x secret of a service or an owner, or a 3.0 token under such a name
	ClientSecret          Kind = "client-secret"
	EncryptedSecret       Kind = "encrypted-secret"
	PrivateKey            Kind = "private-key"
	DPoPKey               Kind = "dpop-key"
	LegacyAPIKey          Kind = "legacy-api-key"
)

// A KindInfo is what there is to say about a kind, apart from any one finding.
type KindInfo struct {
	Kind     Kind
	Title    string   // names the credential; no article, no full stop
	Severity Severity // follows from what the credential opens
	Opens    string   // what whoever holds it can do; one sentence or two
	Rotate   []string // the steps that make it worthless, in order
	URL      string   // Authlete's documentation
	Variable string   // the environment variable that Authlete's SDKs read it from; "" if there is none
}

// Info returns what there is to say about k. It panics if k is not one of the
// kinds of this package.
func (k Kind) Info() KindInfo {
	i := slices.IndexFunc(kinds, func(i KindInfo) bool { return i.Kind == k })
	return kinds[i]
}

// Kinds returns all kinds, the most dangerous first.
func Kinds() []KindInfo { return slices.Clone(kinds) }
