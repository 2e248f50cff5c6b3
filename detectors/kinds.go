package detectors

// kinds is ordered by severity, the worst first. The console paths and the
// effects of a rotation are those of Authlete's own documentation.
var kinds = []KindInfo{
	{
		Kind:     OrganizationToken,
		Title:    "Authlete organization token",
		Severity: SeverityCritical,
		Opens:    "Every service of the organization: reading and changing their settings, signing keys and clients, issuing tokens for any user, creating and deleting services.",
		Rotate: steps(
			"Open console.authlete.com, choose the organization, then Organization Settings, Access Tokens.",
			"Rotate or delete the token. The old value stops working at once; the new one is shown only once.",
			"Purge Terraform state and plan files that hold the token.",
			"Review the services and tokens that were made since.",
		),
		URL:      "https://www.authlete.com/developers/guides/authentication/",
		Variable: "AUTHLETE_SERVICEOWNER_ACCESSTOKEN",
	},
	{
		Kind:     ServiceOwnerAPISecret,
		Title:    "Authlete 2.x service owner API secret",
		Severity: SeverityCritical,
		Opens:    "Together with the API key, every service of the account: reading their secrets and settings, changing, creating and deleting them.",
		Rotate: steps(
			"Open so.authlete.com, then Your Account, and change the API secret; ask support@authlete.com where no reset is offered.",
			"Rotate the secret of every service of the account too: they could be read with this one.",
		),
		URL:      "https://www.authlete.com/developers/overview/",
		Variable: "AUTHLETE_SERVICEOWNER_APISECRET",
	},
	{
		Kind:     AccessToken,
		Title:    "Authlete API access token",
		Severity: SeverityCritical,
		Opens:    "One service, or the whole organization: nothing at this place tells which of the two tokens it is.",
		Rotate: steps(
			"Find the token in console.authlete.com: in the service's Service Settings, Access Tokens, or in Organization Settings, Access Tokens.",
			"Rotate or delete it. The old value stops working at once; the new one is shown only once.",
		),
		URL:      "https://www.authlete.com/developers/guides/authentication/",
		Variable: "AUTHLETE_BEARER",
	},
	{
		Kind:     ServiceAccessToken,
		Title:    "Authlete service access token",
		Severity: SeverityHigh,
		Opens:    "One service, by default with all permissions: issuing tokens for any user of any application, reading and changing the service and its clients.",
		Rotate: steps(
			"Open console.authlete.com, choose the organization and the service, then Service Settings, Access Tokens.",
			"Rotate or delete the token. The old value stops working at once; the new one is shown only once.",
			"Give the new token an expiry and the smallest permission preset that will do (Resource Server for introspection).",
		),
		URL:      "https://www.authlete.com/kb/getting-started-with-authlete/understanding-service-access-tokens/",
		Variable: "AUTHLETE_SERVICE_ACCESSTOKEN",
	},
	{
		Kind:     ServiceAPISecret,
		Title:    "Authlete 2.x service API secret",
		Severity: SeverityHigh,
		Opens:    "Together with the API key, one service: issuing tokens for any user of any application, reading the private signing keys, logging in to the Developer Console.",
		Rotate: steps(
			"Open so.authlete.com, choose the service, Edit, tab Basic, and change the API secret; where no reset is offered, ask support@authlete.com or move to a new service.",
			"Replace the signing keys of the service: they could be read with this secret.",
			"Change the client secrets of the service if they matter.",
		),
		URL:      "https://www.authlete.com/developers/overview/",
		Variable: "AUTHLETE_SERVICE_APISECRET",
	},
	{
		Kind:     APISecret,
		Title:    "Authlete API secret",
		Severity: SeverityHigh,
		Opens:    "One service or all services of an account: the name fits a 2.x service secret, a 2.x service owner secret and a 3.0 token.",
		Rotate: steps(
			"Find out which it is: a numeric API key beside it and the host api.authlete.com speak of 2.x, the hosts us, jp, eu and br.authlete.com of 3.0.",
			"For 3.0, rotate the token in console.authlete.com under Access Tokens of the service or of the organization.",
			"For 2.x, change the secret in so.authlete.com, and replace the signing keys of the service.",
		),
		URL:      "https://www.authlete.com/developers/guides/authentication/",
		Variable: "AUTHLETE_SERVICE_APISECRET",
	},
	{
		Kind:     EncryptedSecret,
		Title:    "encrypted Authlete 2.x API secret",
		Severity: SeverityHigh,
		Opens:    "What the secret inside opens, for everybody who has the key; the key that the Java library uses by default is public.",
		Rotate: steps(
			"Rotate the API secret inside it, as for a secret in clear.",
			"Encrypt the new one with a key of your own that is not kept beside it, or read it from the environment.",
		),
		URL: "https://authlete.github.io/authlete-java-common/com/authlete/common/conf/AuthletePropertiesConfiguration.html",
	},
	{
		Kind:     PrivateKey,
		Title:    "private signing key of an Authlete service",
		Severity: SeverityHigh,
		Opens:    "Signing tokens in the name of the authorization server, or reading what was encrypted to it.",
		Rotate: steps(
			"Add a new key to the service's JWK Set in the console, and switch the signature key IDs to it.",
			"Remove the old key, and treat every token signed with it as forgeable.",
		),
		URL: "https://www.authlete.com/kb/",
	},
	{
		Kind:     DPoPKey,
		Title:    "DPoP key of an Authlete API caller",
		Severity: SeverityMedium,
		Opens:    "Using the sender-constrained API token that it goes with.",
		Rotate: steps(
			"Make a new key, and have the access token that is bound to the old one issued again.",
		),
		URL:      "https://www.authlete.com/kb/",
		Variable: "AUTHLETE_DPOP_KEY",
	},
	{
		Kind:     ClientSecret,
		Title:    "client secret issued by Authlete",
		Severity: SeverityMedium,
		Opens:    "Acting as one OAuth client at the authorization server: exchanging codes, refreshing tokens, and getting tokens of its own.",
		Rotate: steps(
			"In 3.0, open console.authlete.com, the service, the client, and rotate its secret; in 2.x, open cd.authlete.com and the application.",
			"Revoke the tokens of the client.",
		),
		URL: "https://www.authlete.com/kb/",
	},
	{
		Kind:     LegacyAPIKey,
		Title:    "legacy Authlete API key",
		Severity: SeverityLow,
		Opens:    "Nothing without its secret: until 2015 API keys had the shape of secrets.",
		Rotate: steps(
			"Rotate the API secret that it goes with, if the account still exists.",
		),
		URL: "https://www.authlete.com/developers/overview/",
	},
}

// cleanUp ends every rotation: the new value must not leak the same way, and
// the time in between must be looked at.
var cleanUp = []string{
	"Take the old value out of the files and, where that is possible, out of the history; it stays in every clone and fork.",
	"Read the audit log for calls that you do not know, made since the value was exposed.",
}

func steps(s ...string) []string { return append(s, cleanUp...) }
