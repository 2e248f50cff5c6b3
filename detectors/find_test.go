package detectors

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFind holds hits and, beside them, the near misses that must stay silent.
// $T, $U and $V stand for tokens, $C for a client secret, $N for 43 characters
// that are not canonical, $1 and $2, $3 and $4 for the pieces of two tokens, $B(…) for base64.
func TestFind(t *testing.T) {
	checkFinds(t, []findTest{
		{"bearer header to the API", "a.sh", "curl -H 'Authorization: Bearer $T' https://us.authlete.com/api/1234567890/client/get/list",
			[]string{"1 service-access-token high bearer-header"}},
		{"bearer header, list of services", "a.sh", "curl -H 'Authorization: Bearer $T' https://us.authlete.com/api/service/get/list",
			[]string{"1 access-token high bearer-header"}},
		{"bearer header to a customer", "a.sh", "# built on Authlete\ncurl -H 'Authorization: Bearer $T' https://as.example.com/api/userinfo", nil},
		{"bearer header to the demo server", "a.sh", "curl -H 'Authorization: Bearer $T' https://trial.authlete.net/api/credential", nil},
		{"bearer header, not canonical", "a.sh", "curl -H 'Authorization: Bearer $N' https://us.authlete.com/api/service/get/list", nil},
		{"bearer header, path of the API on another host", "a.http", "# Authlete\nGET https://authz.example.com/api/1234567890/service/get\nAuthorization: bearer $T\n",
			[]string{"3 service-access-token high bearer-header"}},
		{"bearer header, such a path and no word of Authlete", "a.http", "GET https://authz.example.com/api/1234567890/service/get\nAuthorization: bearer $T\n", nil},
		{"two requests", "a.http", "GET https://us.authlete.com/api/1234567890/service/get\nAuthorization: Bearer $T\n\n###\nGET https://as.example.com/me\nAuthorization: Bearer $U\n",
			[]string{"2 service-access-token high bearer-header"}},
		{"token of a user in a body", "a.http", "POST https://us.authlete.com/api/1234567890/auth/introspection\nAuthorization: Bearer $T\n\n{\"token\": \"$U\"}\n",
			[]string{"2 service-access-token high bearer-header"}},

		{"pair", "a.sh", "curl -u 12345678901234:$T https://api.authlete.com/api/client/get/list", []string{"1 service-api-secret high credential-pair"}},
		{"pair of an owner", "a.sh", "curl -u 123456789012:$T https://api.authlete.com/api/service/get/list", []string{"1 service-owner-api-secret high credential-pair"}},
		{"pair for another server", "a.sh", "curl -u 12345678901234:$T https://api.metering.example/v1", []string{"1 service-api-secret low credential-pair"}},
		{"pair with a name", "a.sh", "curl -u admin:$T https://api.authlete.com/api/client/get/list", nil},
		{"pair in a header", "a.sh", "curl -H 'Authorization: Basic $B(12345678901234:$T)' https://api.authlete.com/api/client/get/list",
			[]string{"1 service-api-secret high basic-header"}},
		{"pair of a client in a header", "a.http", "# Authlete\nPOST https://as.example.com/api/token\nAuthorization: Basic $B(12345678901234:$C)\n",
			[]string{"3 client-secret medium basic-header"}},
		{"pair of another product in a header", "a.http", "# Authlete\nGET https://x.example.com/\nAuthorization: Basic $B(grafana:$T)\n", nil},

		{"environment", ".env", "AUTHLETE_SERVICE_APISECRET=$T\n", []string{"1 service-api-secret high named-value"}},
		{"environment, not canonical", ".env", "AUTHLETE_SERVICE_APISECRET=$N\n", nil},
		{"environment, reference", ".env", "AUTHLETE_SERVICE_APISECRET=${SECRET_43_CHARACTERS_LONG_0123456789abcdefX}\n", nil},
		{"environment, default", ".env", "AUTHLETE_SERVICE_ACCESSTOKEN=${AUTHLETE_SERVICE_ACCESSTOKEN:-$T}\n", []string{"1 service-access-token high named-value"}},
		{"environment, comment", ".env", "#AUTHLETE_SERVICE_APISECRET = $T\n", []string{"1 service-api-secret high named-value"}},
		{"environment, other secrets", ".env", "AUTHLETE_BASE_URL=https://us.authlete.com\nSESSION_SECRET=$T\nCODE_VERIFIER=$U\nSTRIPE_TOKEN=$V\n", nil},
		{"terraform names under 3.0", ".envrc", "export AUTHLETE_API_VERSION=3.0\nexport AUTHLETE_SO_SECRET=$T\n", []string{"2 organization-token high named-value"}},
		{"client secret", ".env", "AUTHLETE_CLIENT_SECRET=$C\n", []string{"1 client-secret high named-value"}},
		{"client secret of another product", ".env", "# Authlete is the other login\nKEYCLOAK_CLIENT_SECRET=$T\n", nil},
		{"client secret, nothing about Authlete", ".env", "CLIENT_SECRET=$C\n", []string{"1 client-secret low named-value"}},

		{"properties", "a.properties", "service.api_key = 12345678901234\nservice.api_secret = $T\n", []string{"2 service-api-secret medium named-value"}},
		{"yaml", "a.yml", "authlete:\n  service:\n    api-key: 12345678901234\n    api-secret: $T\n", []string{"4 service-api-secret high named-value"}},
		{"yaml, digest beside it", "a.yml", "authlete:\n  service:\n    digest: $T\n    kid: $U\n", nil},
		{"toml", "a.toml", "[authlete]\ntoken = \"$T\"\n\n[session]\nsecret = \"$U\"\n", []string{"2 access-token medium named-value"}},
		{"json, name and value", "a.json", `[{"ParameterKey": "AuthleteApiSecret", "ParameterValue": "$T"}]`, []string{"1 api-secret high named-value"}},
		{"json, ticket", "a.json", `{"authlete": {"ticket": "$T", "accessTokenHash": "$U"}}`, nil},
		{"json, token response", "a.json", `{"note": "Authlete, https://us.authlete.com", "access_token": "$T", "token_type": "Bearer"}`, nil},
		{"xml attribute", "a.xml", `<add key="Authlete.ServiceAccessToken" value="$T" />`, []string{"1 service-access-token high named-value"}},
		{"plist", "a.plist", "<key>AuthleteServiceAccessToken</key>\n<string>$T</string>\n<key>Digest</key>\n<string>$U</string>", []string{"2 service-access-token high named-value"}},
		{"kubernetes", "a.yaml", "kind: Secret\ndata:\n  AUTHLETE_SERVICE_APISECRET: $B($T)\n  cookie: $B($U)\n", []string{"3 service-api-secret high kubernetes-secret"}},
		{"mcp", ".mcp.json", `{"args": ["-e", "ORGANIZATION_ACCESS_TOKEN=$T", "authlete-mcp"]}`, []string{"1 organization-token high command-argument"}},

		{"java", "A.java", "conf.setServiceApiSecret(\"$T\"); // com.authlete.common", []string{"1 service-api-secret high sdk-call"}},
		{"go, argument on the next line", "a.go", "// authlete\nctx = context.WithValue(ctx, authlete.ContextAccessToken,\n\t\"$T\")", []string{"3 access-token high named-value"}},
		{"go, the only element of a list", "a.go", "// authlete\nurl.Values{\"client_secret\": {\"$C\"}}", []string{"2 client-secret high named-value"}},
		{"go, the only element of another list", "a.go", "// authlete\nurl.Values{\"code_verifier\": {\"$T\"}}", nil},
		{"typescript", "a.ts", "const a = new Authlete({\n  serverURL: \"https://us.authlete.com\",\n  bearer: \"$T\",\n});", []string{"3 access-token high sdk-call"}},
		{"fallback", "a.js", "const s = process.env.AUTHLETE_SERVICE_SECRET || \"$T\";", []string{"1 api-secret high named-value"}},
		{"fallback of a session", "a.js", "// Authlete\nconst s = process.env.SESSION_SECRET || \"$T\";", nil},
		{"used in a header", "a.js", "const key = \"$T\";\nawait fetch(\"https://us.authlete.com/api/1234567890/x\", {headers: {Authorization: `Bearer ${key}`}});", []string{"1 service-access-token medium used-value"}},
		{"used for something else", "a.js", "const key = \"$T\";\nawait fetch(\"https://us.authlete.com/api/1234567890/x\");\nsign(key);", nil},
		{"paired fields", ".netrc", "machine api.authlete.com\n  login 12345678901234\n  password $T\n\nmachine x.example\n  login me\n  password $U\n", []string{"3 service-api-secret high paired-fields"}},

		{"terraform", "a.tf", "provider \"authlete\" {\n  authlete_version = \"3.0\"\n  service_owner_secret = \"$T\"\n}\n", []string{"3 organization-token high terraform-block"}},
		{"terraform of another provider", "a.tf", "provider \"acme\" {\n  api_secret = \"$T\"\n}\n", nil},
		{"csv", "a.csv", "name,service_api_key,service_api_secret\nauthlete,12345678901234,$T\n", []string{"2 service-api-secret high column"}},
		{"markdown table", "a.md", "Authlete\n\n| id | service access token |\n|---|---|\n| 1234567890 | `$T` |\n", []string{"5 service-access-token high column"}},
		{"callback secret", "a.properties", "# authlete\nauthentication.callback.api_secret = $T\n", nil},
	})
}

// A findTest is a text and what is found in it, as show writes it.
type findTest struct {
	name, path, text string
	want             []string
}

func checkFinds(t *testing.T, tests []findTest) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := Text{Path: test.path, Body: []byte(fill(test.text))}
			found, _ := all().Find(text)
			if test.want == nil {
				test.want = []string{}
			}
			assert.Equal(t, test.want, show(text, found))
			for _, c := range found {
				s := c.Spans[0]
				if !strings.Contains(test.text, "$B") && !strings.Contains(test.text, "$1") {
					assert.Equal(t, c.Secret.Reveal(), string(text.Body[s.Start:s.End]))
				}
			}
		})
	}
}

func fill(text string) string {
	text = strings.NewReplacer("$T", token("T"), "$U", token("U"), "$V", token("V"), "$C", client("C"), "$N", loose("N"),
		"$1", token("1")[:20], "$2", token("1")[20:], "$3", token("3")[:20], "$4", token("3")[20:]).Replace(text)
	for {
		before, rest, ok := strings.Cut(text, "$B(")
		if !ok {
			return text
		}
		inside, after, _ := strings.Cut(rest, ")")
		text = before + base64.StdEncoding.EncodeToString([]byte(inside)) + after
	}
}

func TestFindJoins(t *testing.T) {
	body := fill("AUTHLETE_BASE_URL=https://jp.authlete.com\nAUTHLETE_SERVICE_APIKEY=1234567890\nAUTHLETE_SERVICE_ACCESSTOKEN=$T\n")
	found, unsettled := all().Find(Text{Body: []byte(body)})
	require.Len(t, found, 1)
	assert.False(t, unsettled)
	assert.Equal(t, API{Generation: "3", Region: "jp", Host: "jp.authlete.com", ServiceID: "1234567890"}, found[0].API)
	values := map[Role]string{}
	for _, s := range found[0].Spans[1:] {
		values[s.Role] = s.Value
		assert.Equal(t, s.Value, body[s.Start:s.End])
	}
	assert.Equal(t, map[Role]string{RoleHost: "jp.authlete.com", RoleServiceID: "1234567890"}, values)
}

// TestFindAsksForNeighbours has a secret whose own text says nothing about
// Authlete, in a directory where another one does.
func TestFindAsksForNeighbours(t *testing.T) {
	text := Text{Path: "secret.py", Body: []byte(fill("SERVICE_API_SECRET = '$T'\nCLIENT_SECRET = '$C'\nCOOKIE_SECRET = '$U'\n"))}
	found, unsettled := all().Find(text)
	assert.True(t, unsettled)
	assert.Equal(t, []string{"1 service-api-secret low named-value", "2 client-secret low named-value"}, show(text, found))
	beside := Survey(Text{Path: "client.py", Body: []byte("BASE = 'https://api.authlete.com'\n")})
	found, unsettled = all().Find(text, beside)
	assert.False(t, unsettled)
	assert.Equal(t, []string{"1 service-api-secret high named-value", "2 client-secret high named-value"}, show(text, found))
	assert.Equal(t, "api.authlete.com", found[0].API.Host)
}

func TestFindSettlesByThePath(t *testing.T) {
	body := []byte(token("path") + "\n")
	found, unsettled := all().Find(Text{Body: body})
	assert.Empty(t, found)
	assert.True(t, unsettled, "the path is not known")
	found, _ = all().Find(Text{Path: "run/secrets/authlete_service_api_secret", Body: body})
	assert.Len(t, found, 1)
	found, _ = all().Find(Text{Path: "run/secrets/session_secret", Body: body})
	assert.Empty(t, found)
}

// A request to another server stays one, wherever the text gets its connection
// with Authlete from.
func TestFindSeesOtherServers(t *testing.T) {
	const request = "curl -u 12345678901234:$T https://api.example.com/v1/tokens\n"
	about := Survey(Text{Body: []byte("https://api.authlete.com")})
	encoded := "# " + base64.StdEncoding.EncodeToString([]byte("https://api.authlete.com/api/auth/token is the one")) + "\n"
	for name, test := range map[string]struct {
		text       Text
		neighbours []Facts
		want       Confidence
	}{
		"neighbour": {Text{Path: "call.sh", Body: []byte(fill(request))}, []Facts{about}, Low},
		"path":      {Text{Path: "authlete/call.sh", Body: []byte(fill(request))}, nil, Low},
		"base64":    {Text{Path: "call.sh", Body: []byte(fill(encoded + request))}, nil, Low},
		"no server": {Text{Path: "call.sh", Body: []byte(fill("fetch -u 12345678901234:$T\n"))}, []Facts{about}, High},
	} {
		found, _ := all().Find(test.text, test.neighbours...)
		require.Len(t, found, 1, name)
		assert.Equal(t, test.want, found[0].Confidence, name)
	}
}

func TestOptions(t *testing.T) {
	text := Text{Body: []byte(fill("# Authlete\nGET https://authz.example.com/x\nAuthorization: Bearer $T\nservice_api_secret=$U\n"))}
	found, _ := NewSet(Options{}).Find(text)
	assert.Equal(t, []string{"4 service-api-secret high named-value"}, show(text, found))
	found, _ = NewSet(Options{Hosts: []string{"Authz.example.com"}}).Find(text)
	assert.Equal(t, []string{"3 access-token high bearer-header", "4 service-api-secret high named-value"}, show(text, found))
	found, _ = NewSet(Options{Disabled: []string{"service-api-secret"}}).Find(text)
	assert.Empty(t, found)
	found, _ = NewSet(Options{Disabled: []string{"named-value", "paired-fields", "column"}}).Find(text)
	assert.Empty(t, found)
}

func TestAllowed(t *testing.T) {
	for text, want := range map[string]string{
		"AUTHLETE_BEARER=$T # authlete-scan:allow":                                      "allowed: ",
		"AUTHLETE_BEARER=$T # authlete-scan:allow -- it is dead":                        "allowed: it is dead",
		"// authlete-scan:allow-next-line -- dead\nAUTHLETE_BEARER=$T":                  "allowed: dead",
		"/* authlete-scan:allow-next-line[access-token] -- dead */\nAUTHLETE_BEARER=$T": "allowed: dead",
		"AUTHLETE_BEARER=$T # authlete-scan:allow[access-token, client-secret]":         "allowed: ",
		"AUTHLETE_BEARER=$T # authlete-scan:allow[client-secret]":                       "reported",
		"AUTHLETE_BEARER=$T # authlete-scan:allow-next-line":                            "reported",
		"# authlete-scan:allow\nAUTHLETE_BEARER=$T":                                     "reported",
		"# authlete-scan:allow-next-line\n\nAUTHLETE_BEARER=$T":                         "reported",
	} {
		found, _ := all().Find(Text{Body: []byte(fill(text))})
		require.Len(t, found, 1, text)
		got := "reported"
		if found[0].Allowed {
			got = "allowed: " + found[0].Reason
		}
		assert.Equal(t, want, got, text)
	}
}
