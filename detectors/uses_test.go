package detectors

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFindUses holds values that are tied to Authlete by a variable, by their
// place among others, or over several lines. Each stands beside its near miss.
func TestFindUses(t *testing.T) {
	t.Run("literals", func(t *testing.T) { checkFinds(t, literalTests) })
	t.Run("variables", func(t *testing.T) { checkFinds(t, variableTests) })
	t.Run("fields", func(t *testing.T) { checkFinds(t, fieldTests) })
	t.Run("lists and servers", func(t *testing.T) { checkFinds(t, listTests) })
	t.Run("pairs", func(t *testing.T) { checkFinds(t, pairUseTests) })
	t.Run("calls", func(t *testing.T) { checkFinds(t, callTests) })
	t.Run("classes and maps", func(t *testing.T) { checkFinds(t, classTests) })
	t.Run("parameters", func(t *testing.T) { checkFinds(t, parameterTests) })
	t.Run("tokens of services", func(t *testing.T) { checkFinds(t, tokenPairTests) })
	t.Run("others", func(t *testing.T) { checkFinds(t, otherTests) })
}

const call = "\n\n\n\n\n\nfetch(\"https://us.authlete.com/api/service/get/list\", " // far enough from what stands above it

var literalTests = []findTest{
	{"Swift", "a.swift", "let authleteBearer = \"\"\"\n    $T\n    \"\"\"\nlet authleteState = \"\"\"\n    $U\n    \"\"\"\n", []string{"2 access-token high named-value"}},
	{"Python", "a.py", "AUTHLETE_BEARER = \"\"\"\\\n$T\"\"\"\nAUTHLETE_STATE = '''\n$U\n'''\n", []string{"2 access-token high named-value"}},
	{"Kotlin, used in a header", "a.kt", "val pasted = \"\"\"\n  $T\n\"\"\".trim()\nval other = \"\"\"\n  $U\n\"\"\".trim()\n" + call + "\"Bearer $pasted\"\nsign(other)\n",
		[]string{"2 access-token medium used-value"}},
	{"here document of PHP", "a.php", "const AUTHLETE_BEARER = <<<'T'\n    $T\n    T;\nconst AUTHLETE_STATE = <<<'T'\n    $U\n    T;\n", []string{"2 access-token high named-value"}},
	{"here document of Ruby", "a.rb", "AUTHLETE_BEARER = <<~T.strip\n  $T\nT\nAUTHLETE_STATE = <<~T.strip\n  $U\nT\n", []string{"2 access-token high named-value"}},
	{"here document of a shell", "a.sh", "docker secret create authlete_bearer - <<EOF\n$T\nEOF\ndocker secret create authlete_state - <<EOF\n$U\nEOF\n", []string{"2 access-token high named-value"}},
	{"template of JavaScript", "a.js", "const authleteBearer = `\n  $T\n`.trim();\nconst authleteState = `\n  $U\n`.trim();\n", []string{"2 access-token high named-value"}},
	{"raw strings", "a.cpp", "auto authlete_bearer = R\"($T)\";\nauto authlete_state = R\"x($U)x\";\nlet authlete_bearer = r#\"$V\"#;\n", []string{"1 access-token high named-value", "3 access-token high named-value"}},
	{"initialiser in braces", "a.hpp", "constexpr std::string_view kAuthleteBearer{\n    \"$T\"};\nconstexpr std::string_view kAuthleteState{\n    \"$U\"};\n", []string{"2 access-token high named-value"}},
	{"arguments of a format", "A.java", "get(\"https://us.authlete.com/api/service/get/list\").header(\"Authorization\", \"Bearer %s\".formatted(\"$T\"));\nget(\"https://rs.example.com/me\").header(\"Authorization\", \"Bearer %s\".formatted(\"$U\"));\n",
		[]string{"1 access-token high bearer-header"}},
	{"arguments of a format in Python", "a.py", "get('https://us.authlete.com/api/service/get/list', headers={'Authorization': 'Bearer {}'.format('$T')})\nget('https://us.authlete.com/api/service/get/list', headers={'Authorization': 'Bearer %s' % ('$U',)})\n",
		[]string{"1 access-token high bearer-header", "2 access-token high bearer-header"}},
}

var variableTests = []findTest{
	{"macro of Erlang", "a.erl", "-define(AUTH, {\"Authorization\", \"Bearer \" ?KEY}).\n-define(KEY, \"$T\").\n-define(SALT, \"$U\").\n\nget(\"https://us.authlete.com/api/service/get/list\", [?AUTH], ?SALT).\n",
		[]string{"2 access-token medium used-value"}},
	{"macro of C", "a.c", "#define KEY \"$T\"\n#define SALT \"$U\"\n" + call + "\"Authorization: Bearer \" KEY);\nhash(SALT);\n", []string{"1 access-token medium used-value"}},
	{"attribute of Elixir", "a.ex", "@key \"$T\"\n@salt \"$U\"\n" + call + "headers: [{\"authorization\", \"Bearer #{@key}\"}])\nhash(@salt)\n", []string{"1 access-token medium used-value"}},
	{"first branch", "a.ts", "const mine = dev\n  ? '$T'\n  : env.MINE;\nconst other = dev ? '$U' : env.OTHER;\n" + call + "{headers: {authorization: `Bearer ${mine}`}});\n",
		[]string{"2 access-token medium used-value"}},
	{"first branch, a variable in the other", "a.ts", "call(process.env.NODE_ENV === 'test' ? '$T' : process.env.AUTHLETE_BEARER);\ncall(dev ? '$U' : process.env.AUTHLETE_STATE);\n", []string{"1 access-token high named-value"}},
	{"first branch in words", "a.py", "key = '$T' if debug else os.environ['AUTHLETE_BEARER']\nkey = '$U' if debug else os.environ['AUTHLETE_STATE']\n", []string{"1 access-token high named-value"}},
	{"member of the same name", "a.ts", "const token = '$T'; // of a user\n" + call + "{})\nconst authlete = new Authlete({ token: process.env.BEARER });\n", []string{"1 access-token low named-value"}},
	{"member of a preset", "a.ts", "const p = { region: 'jp', tkn: '$T', salt: '$U' };\n\n\n\nconst env = `AUTHLETE_BEARER=${p.tkn}\\nSALT=${p.salt}`;\n", []string{"1 access-token medium used-value"}},
	{"first branch under a name", "a.ts", "const authleteBearer = dev ? '$T' : undefined;\nconst authleteState = dev ? '$U' : undefined;\n", []string{"1 access-token high named-value"}},
}

var pairUseTests = []findTest{
	{"pair of a constant and a literal", "a.jsx", "const SERVICE = '12345678901';\nconst h = {Authorization: 'Basic ' + btoa(SERVICE + ':' + '$T')};\nfetch('https://api.authlete.com/api/client/get/list', h);\nconst OTHER = 'me';\nconst h2 = sign(OTHER + ':' + '$U');\n",
		[]string{"2 service-api-secret high credential-pair"}},
	{"pair of two constants", "a.py", "_K = '12345678901'\n_S = '$T'\n_U = '$U'\n# Authlete\n\n\n\ncred = base64.b64encode(('%s:%s' % (_K, _S)).encode('ascii'))\nsign(_U)\n", []string{"2 service-api-secret medium used-value"}},
	{"pair in a template", "a.ts", "const id = '12345678901';\nconst pw = '$T';\nconst salt = '$U';\n\n\n\n\n\nfetch('https://api.authlete.com/api/client/get/list', btoa(`${id}:${pw}`));\nhash(`${name}:${salt}`);\n",
		[]string{"2 service-api-secret medium used-value"}},
	{"pair of a shell", "a.sh", "curl -u \"$API_KEY:$T\" https://api.authlete.com/api/client/get/list\ncurl -u \"$USER:$U\" https://x.example.com\n", []string{"1 service-api-secret medium credential-pair"}},
	{"pair whose first half is no number", "A.java", "static final String USER = \"$V\";\nstatic final String PWD = \"$T\";\nstatic final String SALT = \"$U\";\n\n\n\n\n\nHttpPost post = new HttpPost(\"https://evaluation-dot-authlete.appspot.com/api/auth/token\");\npost.setHeader(\"Authorization\", \"Basic \" + encode((USER + \":\" + PWD).getBytes()));\nlog(USER + \":\" + SALT);\n",
		[]string{"2 service-api-secret medium used-value"}},
	{"pair for another server", "A.java", "// Authlete\nstatic final String USER = \"me\";\nstatic final String PWD = \"$T\";\n\n\n\n\n\nHttpPost post = new HttpPost(\"https://x.example.com/\");\npost.setHeader(\"Authorization\", \"Basic \" + encode((USER + \":\" + PWD).getBytes()));\n", nil},
	{"arguments of a client", "a.py", "_K = '12345678901'\n_S = '$T'\n_U = '$U'\n\n\n\n\n\nrequests.get('https://api.authlete.com/api/client/get/list', auth=(_K, _S))\nintrospect(_K, _U)\n", []string{"2 service-api-secret medium used-value"}},
	{"literals that a compiler joins", "a.c", "#define PAIR \"12345678901\" \":\" \\\n             \"$T\"\n#define SUM \"order\" \":\" \"$U\"\ncurl(\"https://api.authlete.com/api/client/get/list\", PAIR);\n",
		[]string{"2 service-api-secret high credential-pair"}},
}

var listTests = []findTest{
	{"pieces in a list", "a.mjs", "const parts = ['$1', '$2'];\nconst serviceToken = parts.join('');\nconst salts = ['$3', '$4'];\nconst salt = salts.join('');\n// Authlete\n", []string{"1 service-access-token medium used-value"}},
	{"pieces in a list that is joined at once", "a.py", "AUTHLETE_BEARER = ''.join(['$1', '$2'])\nAUTHLETE_STATE = ''.join(['$3', '$4'])\n", []string{"1 access-token high named-value"}},
	{"pieces in a list of Go", "a.go", "var authleteBearer = strings.Join([]string{\"$1\", \"$2\"}, \"\")\nvar authleteState = strings.Join([]string{\"$3\", \"$4\"}, \"\")\n", []string{"1 access-token high named-value"}},
	{"pieces in a list of PHP", "a.php", "$authleteBearer = implode('', ['$1', '$2']);\n$authleteState = implode('', ['$3', '$4']);\n", []string{"1 access-token high named-value"}},
	{"list that nothing joins", "a.py", "AUTHLETE_BEARER = ['$1', '$2']\n", nil},
	{"function that makes a header", "A.hs", "req POST (https \"br.authlete.com\" /: \"api\") (oAuth2Bearer \"$T\")\nreq POST (https \"rs.example.com\" /: \"api\") (oAuth2Bearer \"$U\")\nreq POST \"https://rs.example.com/api\" (oAuth2Bearer \"$V\")\n",
		[]string{"1 access-token high bearer-header", "2 access-token low named-value", "3 access-token low named-value"}},
	{"region in a variable", "a.ts", "fetch(`https://${region}.authlete.com/api/x`, {headers: {authorization: 'Bearer $T'}});\nfetch(`https://${region}.example.com/api/x`, {headers: {authorization: 'Bearer $U'}});\n",
		[]string{"1 access-token high bearer-header"}},
	{"any region", "A.java", "// Authlete\nif (url.endsWith(\".authlete.com\")) {\n  header(\"Authorization\", \"Bearer $T\");\n}\n", []string{"3 access-token high bearer-header"}},
	{"minified", "a.min.js", "!function(){var a=\"https://us.authlete.com/api/\";async function c(p){return fetch(a+\"/client/get/list\",{headers:{Authorization:\"Bearer $T\"}})}async function w(t){return fetch(\"https://as.example.com/api/userinfo\",{headers:{authorization:\"Bearer $U\"}})}}();",
		[]string{"1 access-token high bearer-header"}},
}

var fieldTests = []findTest{
	{"Go", "a.go", "// Tenant has a service at Authlete.\ntype Tenant struct {\n\tSlug, Salt string\n\tIssuer string // https\n\tServiceID int64\n\tCredential string\n}\nvar all = []Tenant{\n\t{\"a\", \"$U\", \"https://id.example.com\", 1234567890, \"$T\"},\n}\n",
		[]string{"9 service-access-token medium named-value"}},
	{"C", "a.c", "/* Authlete */\nstruct tenant {\n  const char *slug;\n  long service_id;\n  const char *service_token;\n  const char *nonce;\n};\nstatic struct tenant all[] = {\n  {\"a\", 1234567890L, \"$T\", \"$U\"},\n};\n",
		[]string{"9 service-access-token high named-value"}},
	{"Rust", "a.rs", "// Authlete\nstruct Tenant { slug: &'static str, service_id: u64, credential: &'static str }\nlet t = Tenant(\"a\", 1234567890, \"$T\");\n", []string{"3 service-access-token medium named-value"}},
	{"C++", "a.cpp", "// Authlete\nstruct Tenant\n{\n  std::string slug;\n  std::uint64_t service_id;\n  std::string credential;\n};\nstd::vector<Tenant> all = {{\"a\", 1234567890, \"$T\"}, {\"b\", 0, \"$U\"}};\n", []string{"8 service-access-token medium named-value"}},
	{"Java", "A.java", "// Authlete\nrecord Tenant(String slug, long serviceId, String credential, String state) {}\nvar t = new Tenant(\"a\", 1234567890L, \"$T\", \"$U\");\n", []string{"3 service-access-token medium named-value"}},
	{"Kotlin", "a.kt", "// Authlete\ndata class Tenant(val slug: String, val serviceId: String, val credential: String)\nval t = Tenant(\"a\", \"1234567890\", \"$T\")\nval u = Other(\"a\", \"x\", \"$U\")\n", []string{"3 service-access-token medium named-value"}},
	{"Python", "a.py", "# Authlete\n@dataclass\nclass Tenant:\n    slug: str\n    service_id: int\n    credential: str\n    state: str = ''\n\nALL = [\n    Tenant('a', 1234567890, '$T', '$U'),\n]\n", []string{"10 service-access-token medium named-value"}},
	{"token of a user", "a_test.go", "// Authlete\ntype test struct {\n\tserviceID int64\n\ttoken string\n}\nvar tests = []test{{1234567890, \"$T\"}}\n", nil},
	{"beside a service ID, by name", "a.go", "// Authlete\nvar all = []Tenant{\n\t{\n\t\tServiceID: 1234567890,\n\t\tCredential: \"$T\",\n\t\tState: \"$U\",\n\t},\n}\n", []string{"5 service-access-token medium named-value"}},
	{"of another object", "a.go", "// Authlete\nvar all = []any{Tenant{ServiceID: 1234567890}, Login{\n\tCredential: \"$T\",\n}}\n", nil},
}

var callTests = []findTest{
	{"default behind keys", "a.ex", "@a Application.compile_env(:app, [:authlete, :token], \"$T\")\n@b Application.get_env(:app, [:authlete, :state], \"$U\")\n", []string{"1 access-token high named-value"}},
	{"constant of a function", "a.go", "// Authlete\nfunc (c) GetServiceApiSecret() string {\n\tif dev {\n\t\tconst half = \"$T\"\n\t\treturn half\n\t}\n}\nfunc (c) GetServiceState() string {\n\tconst other = \"$U\"\n\treturn other\n}\n",
		[]string{"4 service-api-secret medium used-value"}},
	{"constant of a function in Python", "a.py", "# Authlete\n\ndef service_access_token() -> str:\n    mine = '$T'\n\n    return mine\n\ndef service_state():\n    other = '$U'\n    return other\n", []string{"4 service-access-token medium used-value"}},
	{"option of clap", "a.rs", "#[arg(long, env = \"AUTHLETE_SERVICE_APISECRET\", hide_env_values = true, default_value = \"$T\")]\na: String,\n#[arg(env = \"AUTHLETE_STATE\", hide = true, default_value = \"$U\")]\nb: String,\n#[arg(default_value = \"$V\")]\n",
		[]string{"1 service-api-secret high named-value"}},
	{"option of click", "a.py", "@click.option('--secret', envvar='AUTHLETE_SECRET', show_default=False, default='$T')\n@click.option('--state', envvar='AUTHLETE_STATE', default='$U')\n", []string{"1 api-secret high named-value"}},
	{"schema over several lines", "a.ts", "z.object({\n  AUTHLETE_TOKEN: z\n    .string()\n    .length(43)\n    // of the shared service\n    .default('$T'),\n  AUTHLETE_STATE: z\n    .string()\n    .default('$U'),\n  AUTHLETE_PAT: z.string().min(43).default('$V'),\n});\n",
		[]string{"6 access-token high named-value", "10 access-token high named-value"}},
	{"schema of envalid", "a.ts", "cleanEnv(process.env, {\n  AUTHLETE_TOKEN: str({ desc: 'of the service', default: '$T' }),\n  AUTHLETE_STATE: str({ default: '$U' }),\n});\n", []string{"2 access-token high named-value"}},
	{"option of argparse", "a.py", "p.add_argument('--authlete-token', help='of the service', default='$T')\np.add_argument('--state', help='any', default='$U')\n", []string{"1 access-token high named-value"}},
	{"field of Pydantic", "a.py", "class S:\n    authlete_token: str = Field(min_length=43, default='$T')\n    state: str = Field(min_length=43, default='$U')\n", []string{"2 access-token high named-value"}},
	{"infix call", "a.scala", "c.setSecret(config.getOptional[String](\"authlete.secret\") getOrElse \"$T\")\nc.setState(config.getOptional[String](\"authlete.state\") getOrElse \"$U\")\n", []string{"1 api-secret high named-value"}},
	{"variable of Clojure", "a.clj", "[(or (env :authlete-secret) \"$T\")\n (or (env :authlete-state) \"$U\")]\n", []string{"1 api-secret high named-value"}},
	{"tokens of Ktor", "a.kt", "HttpClient {\n  defaultRequest { url(\"https://br.authlete.com/api/\") }\n  install(Auth) { bearer { loadTokens { BearerTokens(accessToken = \"$T\", refreshToken = \"$U\") } } }\n}\n", []string{"3 access-token high bearer-header"}},
	{"tokens of Ktor for another server", "a.kt", "// Authlete\nHttpClient {\n  defaultRequest { url(\"https://rs.example.com/\") }\n  install(Auth) { bearer { loadTokens { BearerTokens(accessToken = \"$T\", refreshToken = \"\") } } }\n}\n", nil},
	{"fat comma of Perl", "a.pl", "$ua->credentials('api.authlete.com:443', 'x', '12345678901' => '$T');\nmy %sums = ('12345678901' => '$U');\n", []string{"1 service-api-secret high sdk-call"}},
	{"secrets before and after", "a.py", "# client/secret of Authlete\n\"\"\"\n    old: $C\n    new: $C\n\"\"\"\nget('https://api.authlete.com/api/client/secret/refresh/1')\n", []string{"3 client-secret medium named-value", "4 client-secret medium named-value"}},
	{"digests before and after", "a.py", "# Authlete\n\"\"\"\n    old: $C\n    new: $C\n\"\"\"\n", nil},
}

var otherTests = []findTest{
	{"event of a gateway", "a.js", "call('https://us.authlete.com/api/1234567890/auth/introspection');\nauthorize({ authorizationToken: 'Bearer $T' });\n", nil},
	{"behind a mock", "a.js", "nock('https://us.authlete.com')\n  .get('/api/service/get/list', { headers: { authorization: 'Bearer $T' } })\n  .reply(200);\nconst r = await call({ headers: { authorization: 'Bearer $U' } });\n", []string{"2 access-token high bearer-header"}},
	{"behind a mock of Ruby", "a.rb", "stub_request(:post, 'https://us.authlete.com/api/1234567890/auth/introspection')\n  .with(headers: { 'Authorization' => 'Bearer $T' })\n  .to_return(status: 200)\nget '/me', headers: { 'Authorization' => 'Bearer $U' }\n", []string{"2 service-access-token high bearer-header"}},
	{"token that is introspected", "a.py", "# us.authlete.com\nr = introspect(1234567890, '$T')\na = service(1234567890, '$U')\n", []string{"3 service-access-token high paired-fields"}},
	{"answer in a literal", "AuthleteCallout.cls", "class AuthleteCallout {\n  String SAMPLE = '{\"action\":\"OK\",\"accessToken\":\"$T\"}';\n  String OPTIONS = '{\"region\":\"us\",\"accessToken\":\"$U\"}';\n}\n", []string{"3 access-token high named-value"}},
	{"key of another product", "a.ts", "// Authlete\nconst livekit = {\n  apiKey: 'APIb4f0d1177355',\n  apiSecret: '$T',\n};\n\nconst mine = {\n  apiKey: 'svc-1',\n  apiSecret: '$U',\n};\n", []string{"9 api-secret medium named-value"}},
}

const pyClass = "class Auth:\n    def __init__(self, t):\n        self.t = t\n\n    def __call__(self, r):\n        r.headers['Authorization'] = b'Bearer ' + self.t\n\n"

var classTests = []findTest{
	{"class that makes a header", "a.py", "API = 'https://jp.authlete.com/api/1234567890'\n" + pyClass + "session.auth = Auth(b'$T')\nsession.sign = Sign(b'$U')\n", []string{"9 service-access-token medium used-value"}},
	{"class that makes a header for another server", "a.py", "API = 'https://rs.example.com' # behind https://jp.authlete.com/api/1234567890\n" + pyClass + "session.auth = Auth(b'$T')\n", nil},
	{"class that makes a header for the 2.x API", "a.py", "API = 'https://api.authlete.com'\n" + pyClass + "session.auth = Auth(b'$T')\n", nil},
	{"class that makes a header, in a test", "tests/a.py", "API = 'https://jp.authlete.com/api/1234567890'\n" + pyClass + "session.auth = Auth(b'$T')\n", nil},
	{"class that sends to a constant", "a.py", "API = 'https://jp.authlete.com/api/1234567890'\nclass Auth:\n    def __init__(self, t):\n        self.h = {'Authorization': 'Bearer ' + t}\n    def get(self, p):\n        return requests.get(API + p, headers=self.h)\n\na = Auth('$T')\n", []string{"8 service-access-token medium used-value"}},
	{"class of a user that sends to the program", "a.py", "API = 'https://jp.authlete.com/api/1234567890'\nclass Alice:\n    def __init__(self, t):\n        self.h = {'Authorization': 'Bearer ' + t}\n    def me(self):\n        return client.get('/me', headers=self.h)\n\na = Alice('$T')\n", nil},
	{"class with a server of its own", "a.ts", "class Idp {\n  constructor(id: number, t: string) {\n    this.http = create('https://login.authlete.com/api', { authorization: `Bearer ${t}` });\n  }\n}\n\nclass Sum {\n  constructor(id: number, t: string) {}\n}\n\nconst idp = new Idp(123456789012345, process.argv[3] ?? '$T');\nconst sum = new Sum(123456789012345, process.argv[4] ?? '$U');\n",
		[]string{"11 organization-token medium used-value"}},
	{"array of a shell", "a.sh", "declare -A TOK=(\n  [dev]=$V\n  [stg]=$T\n)\ndeclare -A SUM=(\n  [dev]=$U\n)\n# Authlete\n\n\n\ncurl -H \"Authorization: Bearer ${TOK[$env]}\" https://us.authlete.com/api/1234567890/service/get?s=${SUM[$env]}\n",
		[]string{"2 service-access-token medium used-value", "3 service-access-token medium used-value"}},
	{"map", "a.js", "const keys = { dev: '$T' };\nconst sums = { dev: '$U' };\n" + call + "{ headers: { authorization: `Bearer ${keys[env]}`, x: sums[env] } });\n", []string{"1 access-token medium used-value"}},
	{"map of users near a server", "a.py", "API = 'https://us.authlete.com/api/1234567890'\nKEYS = {'alice': '$T'}\n\ndef me(u):\n    return client.get('/me', headers={'Authorization': 'Bearer ' + KEYS[u]})\n", nil},
	{"map of users", "a.js", "// asks https://us.authlete.com\nconst keys = { alice: '$T' };\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nrequest(app).get('/me').set('authorization', `Bearer ${keys[user]}`);\n", nil},
}

var tokenPairTests = []findTest{
	{"arguments", "a.go", "New(WithHost(\"https://eu.authlete.com\"), WithService(\"1234567890\", \"$T\"))\n", []string{"1 service-access-token high paired-fields"}},
	{"arguments beside the 2.x API", "a.go", "New(WithHost(\"https://api.authlete.com\"), WithService(\"1234567890\", \"$T\"))\n", []string{"1 service-api-secret high paired-fields"}},
	{"password", "a.go", "get(\"https://eu.authlete.com/api/client/get\", url.UserPassword(\"1234567890\", \"$T\"))\n", []string{"1 service-api-secret high sdk-call"}},
	{"branches of F#", "a.fs", "let f = function\n    | Lab  -> \"https://eu.authlete.com\", \"1234567890\", \"$T\"\n    | Live -> \"https://rs.example.com\", \"x\", \"$U\"\n", []string{"2 service-access-token high paired-fields"}},
	{"argument of a block of Terraform", "a_test.go", "fmt.Sprintf(`\n  idp_server = \"https://login.authlete.com\"\n  service_owner_secret = \"%s\"`, \"123456789012345\", \"$T\")\n", []string{"3 organization-token high paired-fields"}},
	{"owner of services, far from what is called", "a.sh", "cat > .netrc <<X\nmachine api.authlete.com\n  login 1234567890\n  password $T\nX\n\n\n\n\n\n\n\n\ncurl -n https://api.authlete.com/api/service/get/list\n", []string{"4 service-owner-api-secret high paired-fields"}},
	{"service, far from what is called", "a.sh", "cat > .netrc <<X\nmachine api.authlete.com\n  login 1234567890\n  password $T\nX\n\n\n\n\n\n\n\n\ncurl -n https://api.authlete.com/api/service/get/list\ncurl -n https://api.authlete.com/api/client/get/list\n", []string{"4 service-api-secret high paired-fields"}},
	{"key of 2015", "A.java", "String API = \"https://evaluation-dot-authlete.appspot.com/api\";\nString SERVICE_API_KEY    = \"$T\";\nString SERVICE_API_SECRET = \"$U\";\n\nString OWNER_API_KEY = \"$V\";\n",
		[]string{"2 legacy-api-key medium legacy-key", "3 service-api-secret high named-value", "5 legacy-api-key low legacy-key"}},
}

// TestFindHalves holds a client secret in two literals of which each looks like a
// token.
func TestFindHalves(t *testing.T) {
	secret := ""
	for c := 'a'; secret == "" || !canonical([]byte(secret[:tokenLen])) || !canonical([]byte(secret[tokenLen:])); c++ {
		secret = client(string(c))
	}
	text := Text{Path: "a.c", Body: []byte("/* Authlete */\n#define CLIENT_SECRET \"" + secret[:tokenLen] + "\"\\\n  \"" + secret[tokenLen:] + "\"\n")}
	found, _ := all().Find(text)
	require.Len(t, found, 1)
	assert.Equal(t, ClientSecret, found[0].Kind)
	assert.Equal(t, secret, found[0].Secret.Reveal())
}

var parameterTests = []findTest{
	{"partial of JavaScript", "a.js", "const request = (secret, key, path) => post('https://api.authlete.com/api' + path, auth(key, secret));\nconst sum = (secret, name) => hash(secret);\nconst mine = _.partial(request, '$T', 536319749973);\nconst other = _.partial(sum, '$U', 536319749973);\n",
		[]string{"3 service-api-secret high paired-fields"}},
	{"call of a function of Go", "a.go", "// Authlete\nfunc newAPI(base, serviceToken string, salt string) API {\n}\nvar api = newAPI(os.Getenv(\"BASE\"), \"$T\", \"$U\")\n", []string{"4 service-access-token high named-value"}},
	{"constructor of Python", "a.py", "# Authlete\nclass Api:\n    def __init__(self, host, authlete_token: str, state=None):\n        pass\n\napi = Api(HOST, '$T', '$U')\n", []string{"6 access-token high named-value"}},
	{"constructor of TypeScript", "a.ts", "// Authlete\nclass Api {\n  constructor(private readonly id: number, serviceAccessToken: string, state: string) {}\n}\n\nconst api = new Api(ID, process.argv[2] ?? '$T', '$U');\n", []string{"6 service-access-token high named-value"}},
	{"token of a user", "a.js", "// Authlete\nconst introspect = async (token) => post('https://us.authlete.com/api/1234567890/auth/introspection', { token });\n\n\n\n\n\nintrospect('$T');\n", nil},
}
