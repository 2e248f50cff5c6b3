package detectors

import (
	"strings"
	"testing"
)

// TestFindCarriers holds ways to write a credential that were met in texts whose
// authors did not know the detectors. Each stands beside its near miss.
func TestFindCarriers(t *testing.T) {
	t.Run("headers", func(t *testing.T) { checkFinds(t, headerTests) })
	t.Run("pairs", func(t *testing.T) { checkFinds(t, pairTests) })
	t.Run("names", func(t *testing.T) { checkFinds(t, nameTests) })
	t.Run("defaults", func(t *testing.T) { checkFinds(t, defaultTests) })
	t.Run("prose and tables", func(t *testing.T) { checkFinds(t, proseTests) })
	t.Run("languages", func(t *testing.T) { checkFinds(t, languageTests) })
	t.Run("places that name", func(t *testing.T) { checkFinds(t, placeTests) })
	t.Run("tokens of users", func(t *testing.T) { checkFinds(t, userTests) })
}

var headerTests = []findTest{
	{"a line below base64 that is no part of it", "a.http", "GET https://api.authlete.com/api/client/get/list\nAuthorization: Basic $B(1234567890:$T)\nUser-Agent: me\n",
		[]string{"2 service-api-secret high basic-header"}},
	{"placeholder of a format", "a.rs", `c.get("https://us.authlete.com/api/service/get/list").header(AUTHORIZATION, format!("Bearer {}", "$T"))`,
		[]string{"1 access-token high bearer-header"}},
	{"placeholder of a format, another server", "a.rs", `c.get("https://rs.example.com/me").header(AUTHORIZATION, format!("Bearer {}", "$T")) // Authlete`, nil},
	{"method that makes a header", "a.rs", "let r = c\n    .get(\"https://us.authlete.com/api/service/get/list\")\n    .bearer_auth(\"$T\")\n", []string{"3 access-token high bearer-header"}},
	{"method that makes a header, another server", "a.rs", "// Authlete\nlet r = c\n    .get(\"https://rs.example.com/me\")\n    .bearer_auth(\"$T\")\n", nil},
	{"method of another server under its short name", "a.scala", "// Authlete\nbasicRequest.get(uri\"https://rs.example.com/me\").auth.bearer(\"$T\")\n", nil},
	{"REST Assured", "A.java", `given().auth().oauth2("$T").baseUri("https://jp.authlete.com").get("/api/service/get/list");`, []string{"1 access-token high bearer-header"}},
	{"Laravel", "a.php", `Http::withToken('$T')->get('https://jp.authlete.com/api/1234567890/service/get');`, []string{"1 service-access-token high bearer-header"}},
	{"Laravel, another server", "a.php", `Http::withToken('$T')->get('https://rs.example.com/me'); // Authlete`, nil},
	{"message that was written down", "event.json", `{"env": {"AUTHLETE_BASE_URL": "x", "AUTHLETE_SERVICE_ID": "1"}, "headers": {"Authorization": "Bearer $T"}}`, []string{"1 access-token low bearer-header"}},
	{"message as pairs", "event.json", `{"message": "Authlete failed", "request": {"headers": [["Authorization", "Bearer $T"]]}}`, []string{"1 access-token low bearer-header"}},
	{"request to the program under test", "a_test.go", "// asks https://us.authlete.com\nr := httptest.NewRequest(\"GET\", \"/me\", nil)\nr.Header.Set(\"Authorization\", \"Bearer $T\")\n", nil},
	{"requests on one line", "a.json", `{"v": 1, "requests": [{"url": "https://us.authlete.com/api/service/get/list", "authType": "bearer", "auth": {"type": "bearer", "token": "$T"}}, ` +
		`{"url": "https://rs.example.com/me", "auth": {"type": "bearer", "token": "$U"}}]}`, []string{"1 access-token high request-auth"}},
	{"authorization of Prometheus", "a.yml", "- job_name: a\n  authorization:\n    type: Bearer\n    credentials: $T\n  static_configs:\n    - targets: [us.authlete.com]\n",
		[]string{"4 access-token high request-auth"}},
	{"bearer of another client in YAML", "a.yaml", "a:\n  base_uri: https://us.authlete.com\n\nb:\n  base_uri: https://rs.example.com\n  auth_bearer: $T\n", []string{"6 access-token low named-value"}},
	{"token in a form", "AuthleteFactory.php", "class AuthleteFactory {\n  function f() {\n    curl_setopt($ch, CURLOPT_POSTFIELDS, 'token=$T');\n  }\n}\n", nil},
	{"token in a form of HTTPie", "a.md", "The Authlete way:\n\n    https POST us.authlete.com/api/1234567890/auth/introspection token=$T\n", nil},
	{"session of HTTPie", ".httpie/sessions/us.authlete.com/default.json", "{\n\"__meta__\": {\n\"help\": \"https://httpie.io/docs\"},\n\"auth\": {\n\"raw_auth\": \"$T\",\n\"type\": \"bearer\"},\n\"cookies\": [\n{\"name\": \"a\", \"value\": \"$U\"}]}",
		[]string{"5 access-token high request-auth"}},
	{"session of HTTPie with another server", ".httpie/sessions/as.example.com/authlete.json", `{"__meta__": {"help": "https://httpie.io/docs"}, "auth": {"raw_auth": "$T", "type": "bearer"}}`, nil},
	{"variable of a saved request", "insomnia.yaml", "collection:\n  - url: \"{{ _.host }}/api/{{ _.sid }}/client/get/list\"\n    authentication:\n      type: bearer\n      token: \"{{ _.t }}\"\nenvironments:\n  data:\n    host: https://us.authlete.com\n    t: $T\n    u: $U\n",
		[]string{"9 access-token medium used-value"}},
	{"variable of a shell with a short name", "a.sh", "export A=$T B=$U\ncurl -H \"Authorization: Bearer $A\" https://us.authlete.com/api/1234567890/service/get\ncurl -H \"Authorization: Bearer ${B}\" https://as.example.com/me\n",
		[]string{"1 service-access-token medium used-value"}},
	{"option at the end of a line", "a.yml", "commands:\n  - >-\n    curl https://br.authlete.com/api/1234567890/service/get\n    --oauth2-bearer\n    $T\n    -d state=\n    $U\n", []string{"5 service-access-token high bearer-header"}},
	{"server of the next item of a list", "a.yml", "services:\n- name: a\n  url: https://us.authlete.com/api/auth/introspection\n  plugins:\n  - name: b\n    config:\n      headers:\n      - \"Authorization:Bearer $T\"\n- name: c\n  url: http://portal:3000\n  config:\n    headers:\n    - \"Authorization:Bearer $U\"\n",
		[]string{"8 access-token high bearer-header"}},
	{"log of a user's request", "a.log", "DEBUG authlete < 200 https://us.authlete.com/api/1234567890/auth/userinfo\nINFO userinfo Authorization: Bearer $T -> 200\n", nil},
	{"header with a name of its own", "httpd.conf", "RequestHeader set X-Authlete-Service-Token \"$T\"\nRequestHeader set X-Request-Nonce \"$U\"\n", []string{"1 service-access-token high named-value"}},
}

var pairTests = []findTest{
	{"netrc on a line", ".netrc", "machine api.authlete.com login 12345678901 password $T\nmachine x.example.com login 12345678901 password $U\n",
		[]string{"1 service-api-secret high paired-fields"}},
	{"credential of PowerShell", "a.ps1", "$c = New-Object PSCredential(\"12345678901\", (ConvertTo-SecureString \"$T\" -AsPlainText -Force))\nInvoke-RestMethod https://api.authlete.com/api/client/get/list -Credential $c\n",
		[]string{"1 service-api-secret high paired-fields"}},
	{"constant with a name in quotes", "a.php", "define('AUTHLETE_SERVICE_APIKEY', '12345678901');\ndefine('AUTH_KEY', '$T');\n", nil},
	{"task of Ansible", "a.yml", "uri:\n  url: https://api.authlete.com/api/client/get/list\n  url_username: \"12345678901\"\n  url_password: $T\n",
		[]string{"4 service-api-secret high paired-fields"}},
	{"password of something else", "a.yml", "datasource:\n  password: $T\nauthlete:\n  base-url: https://api.authlete.com\n  api-key: 12345678901\n", nil},
	{"halves with quotes of their own", "a.sh", `curl -su "12345678901":"$T" api.authlete.com/api/client/get/list`, []string{"1 service-api-secret high credential-pair"}},
	{"numbers and digests", "a.json", `{"authlete": 1, "digests": {"12345678901":"$T"}}`, nil},
	{"stub of a server", "a.json", `{"serviceName": "Authlete", "request": {"urlPath": "/api/client/get/list", "basicAuthCredentials": {"username": "12345678901", "password": "$T"}}, "mailbox": {"username": "12345678901", "password": "$U"}}`,
		[]string{"1 service-api-secret medium paired-fields"}},
	{"XML with prefixes", "a.xml", "<c:endpoint>https://api.authlete.com</c:endpoint><c:username>12345678901</c:username><c:password>$T</c:password>",
		[]string{"1 service-api-secret high paired-fields"}},
	{"pair in an expression of Apache", "a.conf", "# Authlete\nRequestHeader set Authorization \"expr=Basic %{base64:12345678901:$T}\"\nRequestHeader set X-Digest \"expr=%{sha1:12345678901:$U}\"\n", []string{"2 service-api-secret high credential-pair"}},
	{"user name that is read from a variable", "a.yml", "uri:\n  url: https://api.authlete.com/api/client/create\n  user: \"{{ svc }}\"\n  password: $T\n\nuri:\n  url: https://mail.example.com/\n  user: \"{{ svc }}\"\n  password: $U\n",
		[]string{"4 service-api-secret medium paired-fields"}},
	{"client of the introspection", "a.yml", "opaquetoken:\n  introspection-uri: https://api.authlete.com/api/auth/introspection/standard\n  client-id: \"12345678901\"\n  client-secret: $T\n", []string{"4 service-api-secret high named-value"}},
	{"client of another introspection", "a.yml", "# Authlete\nopaquetoken:\n  introspection-uri: https://as.example.com/introspection\n  client-id: \"12345678901\"\n  client-secret: $T\n", nil},
	{"pair under the name of a service", "Dockerfile", "ARG SVC=1234567890\nARG SVC_SECRET=$T\nARG APP_SECRET=$U\nRUN printf 'base_url=https://api.authlete.com'\n", []string{"2 service-api-secret high paired-fields"}},
	{"pair of somebody else", ".env", "AUTHLETE_SERVICE_APIKEY=1234567890\n\nKYC_API_KEY=1234567891\nKYC_API_SECRET=$T\n", nil},
	{"pair under a name of our own", ".env", "AUTHLETE_BASE_URL=https://api.authlete.com\n\nIDP_API_KEY=1234567891\nIDP_API_SECRET=$T\n", []string{"4 service-api-secret high named-value"}},
	{"tuple of binaries", "sys.config", "{authlete_url, \"https://api.authlete.com\"},\n{authlete_service, {<<\"12345678901\">>, <<\"$T\">>}},\n{cookie, {<<\"abc\">>, <<\"$U\">>}}\n", []string{"2 service-api-secret medium paired-fields"}},
	{"argument behind a call", "A.java", "import com.authlete.common.api.AuthleteApi;\napi.updateClientSecret(c.getClientId(), \"$C\");\napi.updateState(c.getClientId(), \"$T\");\n", []string{"2 client-secret high sdk-call"}},
	{"path that tells whose pair it is", "A.java", "given().auth().basic(\"12345678901\", \"$T\")\n    .get(\"https://api.authlete.com/api/client/get/list\");\ngiven().get(\"/api/service/get/list\");\n",
		[]string{"1 service-api-secret high paired-fields"}},
}

var nameTests = []findTest{
	{"options of a command", "a.sh", "aws ssm put-parameter --name /as/AuthleteApiSecret --type SecureString --value $T\naws ssm put-parameter --name /as/state --type String --value $U\n",
		[]string{"1 api-secret high named-value"}},
	{"piped to a command", "a.sh", "echo -n $T | gcloud secrets create authlete-service-access-token --data-file=-\necho -n $U | gcloud secrets create state --data-file=-\n",
		[]string{"1 service-access-token high named-value"}},
	{"piped, with a format", "a.sh", "printf '%s' '$T' | docker secret create authlete_bearer -\nprintf '%s' '$U' | docker secret create authlete_state -\n", []string{"1 access-token high named-value"}},
	{"handed to a command as its input", "a.sh", "vercel env add AUTHLETE_BEARER production <<< \"$T\"\nvercel env add AUTHLETE_STATE production <<< \"$U\"\n", []string{"1 access-token high named-value"}},
	{"option before the name", "a.sh", "aws secretsmanager put-secret-value --secret-string \"$T\" --secret-id prod/authlete/token\naws secretsmanager put-secret-value --secret-string \"$U\" --secret-id prod/github/token # not authlete_state\n",
		[]string{"1 access-token high named-value"}},
	{"keychain", "a.sh", "security add-generic-password -a me -s authlete-bearer -w $T\nsecurity add-generic-password -a me -s authlete-state -w $U\n", []string{"1 access-token high named-value"}},
	{"secret of a cluster", "a.sh", "kubectl create secret generic authlete \\\n  --from-literal=token=$T --from-literal=salt=$U\nkubectl create secret generic other --from-literal=token=$V\n",
		[]string{"2 access-token medium command-argument"}},
	{"field of 1Password", "a.sh", "op item create --title=Authlete 'api secret[password]=$T' 'state[text]=$U'\n", []string{"1 api-secret medium named-value"}},
	{"name of a secret after it", "a.ts", "new Secret(this, 'a', {\n  secretStringValue: SecretValue.unsafePlainText('$T'),\n  secretName: 'prod/authlete/service-access-token',\n});\n" +
		"new Secret(this, 'b', {\n  secretStringValue: SecretValue.unsafePlainText('$U'),\n  secretName: 'prod/authlete/state',\n});\n", []string{"2 service-access-token high named-value"}},
	{"secret at a path", "a.sh", "vault kv put idp/authlete \\\n  service_id=1234567890 \\\n  token=$T\nvault kv put idp/portal token=$U\n", []string{"3 access-token medium named-value"}},
	{"credential with an identifier", "a.yml", "- string:\n    id: authlete-org-token\n    secret: $T\n- string:\n    id: authlete-session\n    secret: $U\n- string:\n    id: slack\n    secret: $V\n", []string{"3 organization-token high named-value"}},
	{"credential with an identifier and a user name", "a.yml", "- usernamePassword:\n    id: authlete-owner\n    username: \"123456789012\"\n    password: $T\n- usernamePassword:\n    id: mail\n    username: \"123456789013\"\n    password: $U\n", []string{"4 service-owner-api-secret medium paired-fields"}},
	{"name with a reference in it", "a.tf", "resource \"aws_ssm_parameter\" \"a\" {\n  name  = \"/${var.stage}/authlete/service-owner/api-secret\"\n  value = \"$T\"\n}\nresource \"aws_ssm_parameter\" \"b\" {\n  name  = \"/${var.stage}/authlete/state\"\n  value = \"$U\"\n}\n",
		[]string{"3 service-owner-api-secret high named-value"}},
	{"plan of Terraform", "a.txt", "  ~ \"AUTHLETE_SERVICE_ACCESSTOKEN\" = \"$T\" -> \"$U\"\n  ~ \"STATE\" = \"$V\" -> \"$V\"\n", []string{"1 service-access-token high named-value", "1 service-access-token high named-value"}},
	{"beside the address of the API", "settings.json", `{"a": {"authlete": "https://us.authlete.com/api/1234567890", "tok": "$T", "state": "$U"}, "b": {"as": "https://as.example.com", "tok": "$V"}}`, []string{"1 service-access-token medium named-value", "1 access-token low named-value"}},
	{"in the log of a request", "a.log", "send: POST /api/1234567890/auth/introspection HTTP/1.1\\r\\nHost: us.authlete.com\\r\\n\\r\\ntoken=$T\n", []string{"1 access-token low named-value"}},
	{"highlighted text", "a.html", `<code>AUTHLETE_BEARER=<span class="s2">&quot;$T&quot;</span></code><code>STATE=<span class="s2">&quot;$U&quot;</span></code>`,
		[]string{"1 access-token high named-value"}},
	{"registration of Spring", "a.properties", "# Authlete\nspring.security.oauth2.client.registration.shop.client-secret=$C\nregistration.access.token=$T\n",
		[]string{"2 client-secret high named-value"}},
	{"value before its name", "a.yml", "Environment:\n  - Value: $T\n    Name: AUTHLETE_SERVICE_ACCESSTOKEN\n  - Value: $U\n    Name: STATE\n", []string{"2 service-access-token high named-value"}},
	{"value before the name of the next item", "a.yml", "Environment:\n  - Value: $T\n  - Name: AUTHLETE_SERVICE_ACCESSTOKEN\n", nil},
	{"substitution of sed", "a.sh", "sed -i 's/^AUTHLETE_BEARER=.*/AUTHLETE_BEARER=$T/' .env\ncurl 'https://as.example.com/AUTHLETE_BEARER=$U/x'\n", []string{"1 access-token high named-value"}},
	{"beside a service ID", "a.yml", "kind: AuthleteService\nspec:\n  serviceId: 1234567890\n  credentials:\n    accessToken: $T\n", []string{"5 access-token medium named-value"}},
	{"beside a service ID, in a program", "a.ts", "// Authlete\nstore({ serviceId: '1234567890', accessToken: '$T' });\n", nil},
	{"beside a client ID", "a.yml", "# Authlete\nspec:\n  clientId: 1234567890\n  accessToken: $T\n", nil},
	{"token of a user", ".env", "AUTHLETE_USER_ACCESS_TOKEN=$T\n", nil},
	{"union of types", "a.py", "authlete_access_token: str | None = \"$T\"\nstate: str | None = \"$U\"\n", []string{"1 access-token high named-value"}},
	{"property with prefixes", "a.xml", "<!-- Authlete --><c:name>serviceAccessToken</c:name><c:value>$T</c:value><c:name>ticket</c:name><c:value>$U</c:value>",
		[]string{"1 service-access-token high named-value"}},
}

var defaultTests = []findTest{
	{"parameter of a script", "a.sh", "AUTHLETE_BEARER=${1:-$T}\nSTATE=${2:-$U}\n", []string{"1 access-token high named-value"}},
	{"Haskell", "A.hs", "getSecret = fromMaybe \"$T\" <$> lookupEnv \"AUTHLETE_SERVICE_APISECRET\"\ngetSecret2 = fromMaybe \"$U\" <$> lookupEnv \"SESSION_SECRET\"\n",
		[]string{"1 service-api-secret high named-value"}},
	{"Lisp", "a.clj", "(or (System/getenv \"AUTHLETE_BEARER\") \"$T\")\n(or (System/getenv \"STATE\") \"$U\")\n", []string{"1 access-token high named-value"}},
	{"variable that was read before", "a.go", "token := os.Getenv(\"AUTHLETE_BEARER\")\nif token == \"\" {\n\ttoken = \"$T\"\n}\nstate := os.Getenv(\"AUTHLETE_STATE\")\nif state == \"\" {\n\tstate = \"$U\"\n}\n",
		[]string{"3 access-token high used-value"}},
	{"variable that was read elsewhere", "a.go", "token := os.Getenv(\"AUTHLETE_BEARER\")\n\n\n\n\n\n\nfunc f() {\n\ttoken = \"$T\"\n}\n", nil},
	{"variable of one letter", "a.c", "const char *t = getenv(\"AUTHLETE_BEARER\");\nif (t == NULL)\n\tt = \"$T\";\nconst char *s = getenv(\"AUTHLETE_STATE\");\nif (s == NULL)\n\ts = \"$U\";\n",
		[]string{"3 access-token high used-value"}},
	{"one of several variables", "a.py", "a = os.environ.get('AUTHLETE_BEARER')\nb = os.environ.get('AUTHLETE_STATE')\nif not a:\n    a = '$T'\nif not b:\n    b = '$U'\n",
		[]string{"4 access-token high used-value"}},
	{"conditional expression", "a.cpp", "auto t = std::getenv(\"AUTHLETE_BEARER\"); return t ? t : \"$T\";\nauto u = std::getenv(\"AUTHLETE_BEARER\"); return u == want ? check : \"$U\";\n",
		[]string{"1 access-token high used-value"}},
	{"conditional expression over lines", "A.java", "String t = System.getenv(\"AUTHLETE_SERVICE_APISECRET\");\nreturn t != null\n    ? t\n    : \"$T\";\n", []string{"4 service-api-secret high used-value"}},
	{"conditional expression in words", "a.py", "t = os.getenv('AUTHLETE_BEARER')\nbearer_auth(t if t else '$T')\nt = os.getenv('AUTHLETE_BEARER')\nsend(t, other if same else '$U')\n", []string{"2 access-token high used-value"}},
	{"alternative", "a.rb", "t = ENV['AUTHLETE_BEARER']\ncall(t || '$T')\nu = ENV['AUTHLETE_BEARER']\ncall(state || '$U')\n", []string{"2 access-token high named-value"}},
	{"conditional expression in Kotlin", "a.kt", "val t = System.getenv(\"AUTHLETE_BEARER\")\nuse(if (t != null) t else \"$T\")\nuse(if (t != null) { t } else { \"$V\" })\nuse(if (t != null) u else \"$U\")\n", []string{"2 access-token high used-value", "3 access-token high used-value"}},
	{"returned", "a.ts", "const t = process.env.AUTHLETE_BEARER;\nif (!t) {\n  return '$T';\n}\nif (!state) {\n  return '$U';\n}\n", []string{"3 access-token high used-value"}},
	{"returned if not returned before", "a.kt", "val t = System.getenv(\"AUTHLETE_BEARER\")\nif (t != null) return t\nreturn \"$T\"\n", []string{"3 access-token high used-value"}},
	{"argument after the variable", "a.go", "t := os.Getenv(\"AUTHLETE_BEARER\")\nintrospect(t, \"$T\")\n", nil},
	{"compared", "a.go", "t := os.Getenv(\"AUTHLETE_BEARER\")\nif t == \"$T\" {\n", nil},
	{"tag of a field", "a.go", "type c struct {\n\tA string `env:\"AUTHLETE_BEARER\" envDefault:\"$T\"`\n\tB string `env:\"AUTHLETE_STATE\" envDefault:\"$U\"`\n}\n", []string{"2 access-token high named-value"}},
	{"what a reference is assigned to says more", "a.exs", "service_access_token: System.get_env(\"AUTHLETE_TOKEN\") || \"$T\"\n", []string{"1 service-access-token high named-value"}},
	{"and in a template", "a.properties", "authlete.service.access-token=${AUTHLETE_TOKEN:$T}\n", []string{"1 service-access-token high named-value"}},
	{"supplier", "A.java", "r.add(\"authlete.service-owner.access-token\", () -> \"$T\");\nr.add(\"app.salt\", () -> \"$U\");\n", []string{"1 organization-token high named-value"}},
	{"and not on another line", "a.exs", "service_access_token: nil,\ntoken: System.get_env(\"AUTHLETE_TOKEN\") || \"$T\"\n", []string{"2 access-token high named-value"}},
}

var proseTests = []findTest{
	{"token of a number", "a.txt", "about Authlete\n10:02 jo: service id 1234567890, token is $T\n10:03 jo: order id 1234567890, token is $U\n", []string{"2 service-access-token medium prose-value"}},
	{"argument beside a service ID", "a.py", "# Authlete\nclient.revoke(service_id=\"1234567890\", access_token_identifier=\"$T\")\n", nil},
	{"secret of an API", "a.md", "The Authlete API secret is `$T`. The Authlete ticket is `$U`.\n", []string{"1 api-secret medium prose-value"}},
	{"Japanese", "a.md", "Authlete の API キーは `12345678901`、API シークレットは `$T` です。\nユーザーのアクセストークンは `$U` です。\n", []string{"1 service-api-secret medium named-value"}},
	{"token of a user in Japanese", "a.md", "Authlete\nサービス ID：1234567890\nユーザーのアクセストークン：`$T`\n", nil},
	{"Japanese brackets", "a.md", "Authlete の組織トークンは「$T」です。認可コードは「$U」です。\n", []string{"1 organization-token high named-value"}},
	{"mark-up in a sentence", "a.html", "<p>The <b>Authlete service access token</b> is <code>$T</code>, the <b>code challenge</b> is <code>$U</code>.</p>", []string{"1 service-access-token medium prose-value"}},
	{"cells without a heading", "a.html", "<p>Authlete</p><tr><td>Service access token</td><td><code>$T</code></td></tr><tr><td>Ticket</td><td>$U</td></tr>",
		[]string{"1 service-access-token high named-value"}},
	{"table of Jira", "a.txt", "Authlete\n||service id||service access token||request||\n|1234567890|$T|$U|\n", []string{"3 service-access-token high column"}},
}

var languageTests = []findTest{
	{"German", "a.ts", "authlete: {\n  url: 'https://api.authlete.com',\n  benutzer: '12345678901',\n  passwort: '$T',\n},\nmail: {\n  benutzer: 'me',\n  passwort: '$U',\n}\n",
		[]string{"4 service-api-secret high paired-fields"}},
	{"Spanish", "a.yml", "authlete:\n  usuario: 12345678901\n  contraseña: $T\ncorreo:\n  usuario: me\n  contraseña: $U\n", []string{"3 service-api-secret medium paired-fields"}},
	{"French", "a.properties", "authlete.jeton_acces=$T\nauthlete.jeton_utilisateur=$U\n", []string{"1 access-token high named-value"}},
	{"Italian", "a.env", "AUTHLETE_SEGRETO_API=$T\nAUTHLETE_CHIAVE_SESSIONE=$U\n", []string{"1 api-secret high named-value"}},
	{"Portuguese", "a.md", "O segredo da API do Authlete é `$T`. O código é `$U`.\n\nAuthlete: o segredo da API `$V`.\n", []string{"3 api-secret medium prose-value"}},
	{"sentence that goes on in the next line of a comment", "A.java", "/**\n * Authlete 2.x: usava a chave 12345678901 com o segredo\n * $T, desativada.\n * O cliente tem a chave 12345678901 com o segredo\n * $U.\n */\n",
		[]string{"3 service-api-secret medium prose-value"}},
	{"sentence that ends before the next line", "A.java", "/**\n * Authlete: the key 12345678901 has a secret.\n * $T\n */\n", nil},
	{"token of a user", "a.yml", "authlete:\n  token_de_usuario: $T\n  jeton_de_rafraichissement: $U\n  segredo_da_sessao: $V\n", nil},
}

var placeTests = []findTest{
	{"scheme and parameter as named arguments", "a.cs", "c.BaseAddress = new Uri(\"https://us.authlete.com\");\nh.Authorization = new AuthenticationHeaderValue(\n    scheme: \"Bearer\",\n    parameter: \"$T\");\n",
		[]string{"4 access-token high bearer-header"}},
	{"and of another client", "a.cs", "// Authlete\nc.BaseAddress = new Uri(\"https://rs.example.com\");\nh.Authorization = new AuthenticationHeaderValue(\n    scheme: \"Bearer\",\n    parameter: \"$T\");\n", nil},
	{"behind an arrow", "a.ts", "// wrangler secret put AUTHLETE_BEARER  → $T\n// wrangler secret put SESSION_SECRET -> $U, then AUTHLETE_STATE -> $V\n", []string{"1 access-token high named-value"}},
	{"entry of a map", "a.scala", "Map(\"AUTHLETE_BEARER\" -> \"$T\", \"AUTHLETE_STATE\" -> \"$U\")\n", []string{"1 access-token high named-value"}},
	{"new value of a plan", "plan.txt", "  ~ \"AUTHLETE_BEARER\" = \"$T\" -> \"$U\"\n  ~ \"AUTHLETE_STATE\" = \"$V\" -> \"$V\"\n", []string{"1 access-token high named-value", "1 access-token high named-value"}},
	{"call that takes a client secret", "a.go", "// authlete\nr := openapi.NewClientSecretUpdateRequest(\"$C\")\nh := hashClientSecret(\"$C\")\n", []string{"2 client-secret high sdk-call"}},
	{"comment that names the console", "a.go", "\t// so.authlete.com\n\tAsKey = \"12345678901\"\n\tAsPass = \"$T\"\n\n\t// mail\n\tMailKey = \"12345678902\"\n\tMailPass = \"$U\"\n",
		[]string{"3 service-api-secret medium paired-fields"}},
	{"profiles of a setting", "a.edn", "{:authlete {:access-token #profile {:dev \"$T\" :prod #env X}\n            :state #profile {:dev \"$U\"}}}\n", []string{"1 access-token high named-value"}},
	{"member that is used as a token", "a.groovy", "def creds = [\n  dev: [id: '1234567890', token: '$T', state: '$U'],\n]\n" + strings.Repeat("echo 'x'\n", 40) + "withEnv([\"AUTHLETE_TOKEN=${creds.dev.token}\", \"STATE=${creds.dev.state}\"]) {}\n",
		[]string{"2 access-token medium used-value"}},
	{"call that takes a property", "A.java", "c.setServiceAccessToken(System.getProperty(\"authlete.zugang\", \"$T\"));\nc.setState(System.getProperty(\"authlete.zugang\", \"$U\"));\n",
		[]string{"1 service-access-token high named-value"}},
	{"ABAP", "a.abap", "CONSTANTS gc_url TYPE string VALUE 'https://api.authlete.com/api/auth/introspection'.\nCONSTANTS gc_user TYPE string VALUE '12345678901'.\nCONSTANTS gc_passwd TYPE string VALUE '$T'.\nCONSTANTS gc_state TYPE string VALUE '$U'.\n",
		[]string{"3 service-api-secret high paired-fields"}},
	{"COBOL", "a.cbl", "       01  WS-AUTHLETE-SECRET  PIC X(43) VALUE\n           '$T'.\n       01  WS-STATE  PIC X(43) VALUE\n           '$U'.\n", []string{"2 api-secret high named-value"}},
	{"statements of SQL", "a.sql", "UPDATE s SET value = 'x' WHERE name = 'authlete.base_url';\nUPDATE s SET value = '$T' WHERE name = 'authlete.access_token';\nUPDATE s SET value = '$U' WHERE name = 'session.pepper';\n",
		[]string{"2 access-token high named-value"}},
	{"variable of SQL", "a.sql", "DECLARE @authlete_secret NVARCHAR(43) = '$T';\nDECLARE @salt NVARCHAR(43) = '$U';\n", []string{"1 api-secret high named-value"}},
	{"former value of the next setting", "a.py", "# last value before the rotation: $T\nauthlete_token = env('X')\n# see commit $U\nauthlete_token = env('X')\n", []string{"1 access-token high named-value"}},
	{"former value of something else", "a.py", "# last code verifier before the rotation: $T\nauthlete_token = env('X')\n# last commit: $U\nauthlete_token = env('X')\n", nil},
	{"new secret of a client", "a.py", "# Authlete: payroll -> new secret $C\npost(f'/api/{SERVICE}/client/secret/refresh/{client}')\n", []string{"1 client-secret medium named-value"}},
	{"new secret of something", "a.py", "# Authlete: payroll -> new secret $C\n", []string{"1 client-secret low named-value"}},
	{"comment before a default", "a.rs", "env::var(\"AUTHLETE_TOKEN\").unwrap_or_else(|_| {\n    // staging, no expiry\n    String::from(\"$T\")\n});\nenv::var(\"AUTHLETE_STATE\").unwrap_or_else(|_| {\n    // staging, no expiry\n    String::from(\"$U\")\n});\n",
		[]string{"3 access-token high named-value"}},
	{"default in R", "a.R", "t <- Sys.getenv(\"AUTHLETE_BEARER\", unset = \"$T\")\nu <- Sys.getenv(\"AUTHLETE_STATE\", unset = \"$U\")\n", []string{"1 access-token high named-value"}},
}

var userTests = []findTest{
	{"pair whose key is no number", "a.exs", "config :a, :authlete, api_key: 12345678901, api_secret: \"$T\"\n\nconfig :a, :weather, api_key: \"3177c53c8895b050e634e0d8ef222fa5\", api_secret: \"$U\"\n",
		[]string{"1 service-api-secret high named-value"}},
	{"pair whose key is no number, without quotes", "a.properties", "# beside Authlete\npaypay.api_key=a_H2w9rse2GmNrSdf4\npaypay.api_secret=$T\n", nil},
	{"beside a nonce", "a.rs", "const BASE: &str = \"https://us.authlete.com\";\n" + strings.Repeat("// x\n", 40) + "mod tests {\n    const ACCESS_TOKEN: &str = \"$T\";\n    const C_NONCE: &str = \"$U\";\n}\n", nil},
	{"beside a refresh token, and sent", "a.py", "ACCESS_TOKEN = \"$T\"\nREFRESH_TOKEN = \"$U\"\n" + strings.Repeat("x = 1\n", 60) + "respx.post('https://us.authlete.com/api/1234567890/auth/introspection')\nclient.get('/me', headers={'Authorization': f'DPoP {ACCESS_TOKEN}'})\n", nil},
	{"exchanged for a token", "a.go", "// Authlete\ntoken := \"$T\"\n" + strings.Repeat("// x\n", 80) + "authleteToken := exchange(token)\n", nil},
	{"argument of an operation", "a.ts", "const BASE = 'https://us.authlete.com';\n" + strings.Repeat("// x\n", 40) + "// e.g. parse({ accessToken: \"$T\", ... })\n", nil},
	{"message under another name", "log.json", `[{"msg": "Authlete 3.0"}, {"src": "CallResource", "request_headers": {"authorization": "DPoP $T"}}]`, []string{"1 access-token low bearer-header"}},
}
