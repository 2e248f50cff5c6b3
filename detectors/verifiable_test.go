package detectors

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// only returns the one credential that a text holds.
func only(t *testing.T, text Text) Credential {
	t.Helper()
	found, _ := all().Find(text)
	require.Len(t, found, 1)
	return found[0]
}

// TestDedicatedServer: a server belongs to a credential if the text says that it
// is that of Authlete's API, and not because it is near.
func TestDedicatedServer(t *testing.T) {
	t.Parallel()
	bearer := "AUTHLETE_BEARER=" + token("dedicated") + "\n"
	for _, test := range []struct {
		name, path, text string
		want             string
	}{
		{"base URL", "app.env", "AUTHLETE_BASE_URL=https://authz.example.com\n" + bearer, "authz.example.com"},
		{"far away", "app.env", "AUTHLETE_BASE_URL=https://authz.example.com\n" + strings.Repeat("#\n", 50) + bearer, "authz.example.com"},
		{"with a port and a path", "app.env", "AUTHLETE_API_URL: 'https://authz.example.com:8443/api'\n" + bearer, "authz.example.com"},
		{"on this machine", "app.env", "AUTHLETE_BASE_URL=http://127.0.0.1:4010\n" + bearer, "127.0.0.1"},
		{"Terraform", "main.tf", "provider \"authlete\" {\n  api_server = \"https://authz.example.com\"\n  authlete_version = \"3.0\"\n  service_owner_secret = \"" + token("dedicated") + "\"\n}\n", "authz.example.com"},
		{"properties", "authlete.properties", "base_url = https://authz.example.com\nservice.access_token = " + token("dedicated") + "\n", "authz.example.com"},
		{"a shared cloud goes before", "app.env", "AUTHLETE_BASE_URL=https://jp.authlete.com\n# not https://authz.example.com\n" + bearer, "jp.authlete.com"},

		{"a base URL of something else", "app.env", "BASE_URL=https://shop.example.com\n" + bearer, ""},
		{"an issuer", "app.env", "ISSUER=https://as.example.com\n" + bearer, ""},
		{"two of them", "app.env", "AUTHLETE_BASE_URL=https://a.example.com\n#AUTHLETE_BASE_URL=https://b.example.com\n" + bearer, ""},
		{"a variable", "app.env", "AUTHLETE_BASE_URL=https://${HOST}\n" + bearer, ""},
		{"documentation", "app.env", "AUTHLETE_BASE_URL=https://docs.authlete.com\n" + bearer, ""},
	} {
		c := only(t, Text{Path: test.path, Body: []byte(test.text)})
		assert.Equal(t, test.want, c.API.Host, test.name)
		if test.want == "" || c.API.Region != "" {
			continue
		}
		span := c.Spans[len(c.Spans)-1]
		for _, s := range c.Spans {
			if s.Role == RoleHost {
				span = s
			}
		}
		assert.Equal(t, test.want, test.text[span.Start:span.End], test.name)
	}
}

// TestKeyPair: a private key comes with what it is a part of, as the text has it.
func TestKeyPair(t *testing.T) {
	t.Parallel()
	d := token("private")
	jwk := fmt.Sprintf(`{"kty":"OKP","crv":"Ed25519","kid":"k1","x":%q,"d":%q}`, token("public"), d)
	escaped := strings.ReplaceAll(jwk, `"`, `\"`)
	for name, text := range map[string]Text{
		"DPoP key":   {Path: "app.env", Body: []byte("AUTHLETE_DPOP_KEY='" + jwk + "'\n")},
		"JWK Set":    {Path: "service.json", Body: []byte(`{"serviceName":"x","apiKey":10000000000001,"supportedGrantTypes":[],"jwks":"{\"keys\":[` + escaped + `]}"}`)},
		"after that": {Path: "service.json", Body: []byte(`{"serviceName":"x","apiKey":10000000000001,"supportedGrantTypes":[],"jwks":"{\"keys\":[{\"kty\":\"EC\"},` + escaped + `,{\"kty\":\"RSA\"}]}"}`)},
	} {
		assert.Equal(t, jwk, only(t, text).KeyPair.Reveal(), name)
	}
	body := strings.ReplaceAll(client("pem")[:64], "-", "+")
	pem := "-----BEGIN PRIVATE KEY-----\n" + body + "\nAAAA\n-----END PRIVATE KEY-----"
	for name, text := range map[string]string{
		"PEM":           "# of the Authlete service\npem_private_key: |\n  " + strings.ReplaceAll(pem, "\n", "\n  ") + "\n",
		"PEM in a JSON": `{"authlete": {"pem_private_key": "` + strings.ReplaceAll(pem, "\n", `\n`) + `"}}`,
	} {
		assert.Equal(t, pem, only(t, Text{Path: "keys.yaml", Body: []byte(text)}).KeyPair.Reveal(), name)
	}
	cut := only(t, Text{Path: "keys.yaml", Body: []byte("# of the Authlete service\npem_private_key: |\n  -----BEGIN PRIVATE KEY-----\n  " + body + "\n")})
	assert.Empty(t, cut.KeyPair.Reveal(), "a block that does not end")
	assert.Empty(t, only(t, Text{Path: "app.env", Body: []byte("AUTHLETE_BEARER=" + d + "\n")}).KeyPair.Reveal())
}

// TestOpen: what is encrypted with the public key can be read, and nothing else.
func TestOpen(t *testing.T) {
	t.Parallel()
	secret, ok := NewSecret(seal(t, token("sealed"))).Open()
	assert.True(t, ok)
	assert.Equal(t, token("sealed"), secret.Reveal())
	for _, text := range []string{"", "AAAA", token("other"), seal(t, "short"), strings.Repeat("A", 64)} {
		_, ok := NewSecret(text).Open()
		assert.False(t, ok)
	}
}
