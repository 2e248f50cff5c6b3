package detectors_test

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/authlete/authlete-scan/detectors"
)

func TestUsed(t *testing.T) {
	t.Parallel()
	sum := sha256.Sum256([]byte("used literal"))
	long := sha512.Sum512([]byte("used literal"))
	token := base64.RawURLEncoding.EncodeToString(sum[:])
	client := base64.RawURLEncoding.EncodeToString(long[:])
	digits := hex.EncodeToString(sum[:])
	jwk := `{"keys":[{"kty":"EC","crv":"P-256","x":"` + token + `","y":"` + token + `","d":"` + token + `"}]}`

	const none = ""
	for _, test := range []struct {
		name, value string
		as          detectors.Kind
		want        string
	}{
		{"token", token, detectors.AccessToken, "access-token high"},
		{"client secret", client, detectors.ClientSecret, "client-secret high"},
		{"client secret as a password", client, detectors.ServiceAPISecret, "client-secret high"},
		{"short client secret", token, detectors.ClientSecret, "client-secret medium"},
		{"not canonical", token[:42] + "B", detectors.AccessToken, "access-token medium"},
		{"hexadecimal", digits[:32], detectors.ServiceAPISecret, "service-api-secret medium"},
		{"long hexadecimal", digits, detectors.ServiceAPISecret, "service-api-secret medium"},
		{"short base64url", token[:22], detectors.ServiceAPISecret, "service-api-secret medium"},
		{"uuid", digits[:8] + "-" + digits[8:12] + "-" + digits[12:16] + "-" + digits[16:20] + "-" + digits[20:32], detectors.AccessToken, "access-token medium"},
		{"behind a prefix", "authlete-prod-" + token[:24], detectors.AccessToken, "access-token medium"},
		{"private keys", jwk, detectors.PrivateKey, "private-key high"},

		{"empty", "", detectors.AccessToken, none},
		{"public keys", `{"keys":[{"kty":"EC","crv":"P-256","x":"` + token + `","y":"` + token + `"}]}`, detectors.PrivateKey, none},
		{"name of the value", "SERVICE_API_SECRET", detectors.ServiceAPISecret, none},
		{"words", "authlete_service_secret_67890", detectors.ServiceAPISecret, none},
		{"your", "YOUR_SERVICE_API_SECRET", detectors.ServiceAPISecret, none},
		{"angle brackets", "<YOUR_BEARER_TOKEN_HERE>", detectors.AccessToken, none},
		{"words and a year", "letmein-please-2024", detectors.AccessToken, none},
		{"short", "s3cr3t", detectors.AccessToken, none},
		{"test", "test-" + digits[:24], detectors.AccessToken, none},
		{"masked", "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", detectors.AccessToken, none},
		{"masked middle", token[:12] + "XXXXXXXXXXXX" + token[24:], detectors.AccessToken, none},
		{"counting", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", detectors.AccessToken, none},
		{"repeated", "1a2B1a2B1a2B1a2B1a2B1a2B1a2B", detectors.AccessToken, none},
		{"reference", "${AUTHLETE_SERVICE_APISECRET_9x7Q2}", detectors.AccessToken, none},
		{"address", "https://us.authlete.com/api/1a2B3c4D5e6F", detectors.AccessToken, none},
		{"sentence", "the bearer token of the service", detectors.AccessToken, none},
		{"of another vendor", "ghp_" + token[:36], detectors.AccessToken, none},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := none
			if c, ok := detectors.NewSet(detectors.Options{}).Used(test.value, test.as); ok {
				got = string(c.Kind) + " " + c.Confidence.String()
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestServer(t *testing.T) {
	t.Parallel()
	set := detectors.NewSet(detectors.Options{Hosts: []string{"authlete.corp.internal"}})
	for _, test := range []struct {
		url        string
		generation string
		ok, other  bool
	}{
		{"https://api.authlete.com/api/auth/token", "2", true, false},
		{"https://us.authlete.com", "3", true, false},
		{"us.authlete.com", "3", true, false},
		{"https://authlete.corp.internal/api", "", true, false},
		{"/api/1234567890/service/get", "3", true, false},
		{"https://www.authlete.com/", "", false, true},
		{"https://api.github.com", "", false, true},
		{"/userinfo", "", false, false},
		{"", "", false, false},
	} {
		api, ok, other := set.Server(test.url)
		assert.Equal(t, test.ok, ok, test.url)
		assert.Equal(t, test.other, other, test.url)
		assert.Equal(t, test.generation, api.Generation, test.url)
	}
}
