package detectors

import (
	"strings"
)

var dpopKey = Detector{
	ID:    "dpop-private-key",
	Title: "private DPoP key of an API caller",
	Doc: "A private JWK under a name that says DPoP, such as AUTHLETE_DPOP_KEY or service.dpop_key, or in a file whose name or key ID does. " +
		"Together with an access token that is bound to it, it calls the API.",
	Example: "AUTHLETE_DPOP_KEY={\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"alg\":\"EdDSA\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\",\"d\":\"%s\"}",
	find: func(c *candidate) match {
		if !c.isPrivateMember() || !c.mentioned() {
			return match{}
		}
		if dpopName().MatchString(c.jwkName()) || dpopName().MatchString(c.doc.Path) {
			return found(DPoPKey, High, "it is the private part of a JWK that is named after DPoP")
		}
		return match{}
	},
}

var dpopName = pattern(`(?i)dpop`)

// jwkName returns what stands before the JWK that the value is a member of, on
// its line and the one above.
func (c *candidate) jwkName() string {
	left := c.left
	i := strings.LastIndexByte(left, '{')
	if i < 0 {
		return ""
	}
	left = left[max(0, i-120):i]
	lines := strings.Split(strings.TrimRight(left, " \t\n\"'`"), "\n")
	return strings.Join(lines[max(0, len(lines)-2):], "\n")
}

// isPrivateMember reports whether the value is the member d or k of a JWK.
func (c *candidate) isPrivateMember() bool {
	if c.shape == pemShape || c.shape == textShape || c.shape == sealedShape || c.shape == looseShape {
		return false
	}
	names := c.bound.names
	if len(names) == 0 || names[0].text != "d" && names[0].text != "k" {
		return false
	}
	around := object([]byte(c.left+c.right), len(c.left), len(c.left))
	if names[0].text == "k" {
		return symmetricKey().Match(around)
	}
	return keyType().Match(around)
}

var (
	keyType      = pattern(`\bkty["']?\s*[:=]`)
	symmetricKey = pattern(`\bkty["']?\s*[:=]\s*["']?oct\b`)
)

var jwkMember = Detector{
	ID:    "jwk-private-key",
	Title: "private key in a JWK Set of a service",
	Doc: "The private member of a JWK in the jwks, federationJwks or credentialJwks of a service, in a jwk block of Terraform, or in a JWK " +
		"Set of a text that speaks of Authlete. Public keys, and the keys of test clients of Authlete's demo servers, are left alone.",
	Example: "{\"serviceName\": \"authlete\", \"jwks\": \"{\\\"keys\\\":[{\\\"kty\\\":\\\"EC\\\",\\\"crv\\\":\\\"P-256\\\",\\\"d\\\":\\\"%s\\\"}]}\"}",
	find: func(c *candidate) match {
		if !c.isPrivateMember() || !c.mentioned() && !c.inServiceObject() {
			return match{}
		}
		switch {
		case c.scopeSays(func(s string) bool { return strings.Contains(s, "client") }):
			return found(PrivateKey, Low, "it is the private part of a client's JWK")
		case c.scopeSays(func(s string) bool {
			return strings.Contains(s, "jwk") || strings.Contains(s, "keys")
		}), c.inServiceObject():
			return found(PrivateKey, High, "it is the private part of a JWK in a JWK Set")
		}
		return found(PrivateKey, Medium, "it is the private part of a JWK, and the text speaks of Authlete")
	},
}

// hereDocument matches the start of a here-document, in the shell and in HCL.
var hereDocument = pattern(`<<[-~]?\s*["']?\w+["']?\s*$`)

// inServiceObject reports whether the text is a service object of the API.
func (c *candidate) inServiceObject() bool {
	d := c.doc.root()
	return d.says("serviceName") && d.says("apiKey") && d.says("supportedGrantTypes")
}

var pemKey = Detector{
	ID:    "pem-private-key",
	Title: "private key of a service in PEM",
	Doc: "A PEM block under pem_private_key, dpop_key or in a jwks, in a text that speaks of Authlete. The keys of web servers, clients and " +
		"people are left alone.",
	Example: "# keys of the Authlete service\npem_private_key: |\n  -----BEGIN PRIVATE KEY-----\n  %s\n  -----END PRIVATE KEY-----\n",
	find: func(c *candidate) match {
		if c.shape != pemShape || !c.mentioned() {
			return match{}
		}
		left := c.left[:max(0, strings.LastIndex(c.left, "-----BEGIN"))]
		n := bind(hereDocument().ReplaceAllString(left, "")).best()
		folded := strings.ToLower(n.text)
		switch {
		case strings.Contains(folded, "dpop"):
			return found(DPoPKey, High, "it is a private key in PEM that is named after DPoP")
		case strings.Contains(folded, "pem_private_key"), strings.Contains(folded, "pemprivatekey"), strings.Contains(folded, "jwk"):
			return found(PrivateKey, High, "it is a private key in PEM for the JWK Set of a service")
		case n.vendor && strings.Contains(folded, "private"):
			return found(PrivateKey, Medium, "it is a private key in PEM under a name of Authlete")
		}
		return match{}
	},
}
