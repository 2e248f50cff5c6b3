// Package fakeauthlete is Authlete's API as far as verification asks it, for
// tests: the 2.x server, the four regions of 3.0 and a dedicated server, told
// apart by the Host header. What it answers is made after FORMATS.md 5 and
// Authlete's OpenAPI descriptions, and as talkative as the real one: full service
// objects with their secrets, and messages that echo the credential.
//
// No other package than tests imports it.
package fakeauthlete

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A Service is one of Authlete's.
type Service struct {
	ID     int64
	Name   string
	Issuer string
}

// A Token is an access token of 3.0.
type Token struct {
	Host     string // where it is known; "" for everywhere
	Services []Service
}

// A Pair is the credential of a service or of a service owner of 2.x.
type Pair struct {
	Secret   string
	Owner    bool
	Services []Service
}

// An API is a fake. Set its fields before it serves.
type API struct {
	Tokens map[string]Token // by value
	Pairs  map[string]Pair  // by API key

	// Intercept answers instead of the API, if it returns true.
	Intercept func(w http.ResponseWriter, r *http.Request) bool

	mu   sync.Mutex
	seen []Request
}

// A Request is one that was received.
type Request struct {
	Method, Host, Path, Authorization, UserAgent string
}

// Requests returns what was received, in that order.
func (a *API) Requests() []Request {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Clone(a.seen)
}

// ServeHTTP implements [http.Handler].
func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.mu.Lock()
	a.seen = append(a.seen, Request{r.Method, r.Host, r.URL.RequestURI(), r.Header.Get("Authorization"), r.UserAgent()})
	a.mu.Unlock()
	if a.Intercept != nil && a.Intercept(w, r) {
		return
	}
	if r.Method != http.MethodGet {
		Answer(w, r, http.StatusMethodNotAllowed, "")
		return
	}
	scheme, value, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	switch {
	case scheme == "":
		Answer(w, r, http.StatusUnauthorized, "A001202")
	case scheme == "Bearer":
		a.bearer(w, r, value)
	case scheme == "Basic":
		a.basic(w, r)
	default:
		Answer(w, r, http.StatusUnauthorized, "A001203")
	}
}

func (a *API) bearer(w http.ResponseWriter, r *http.Request, value string) {
	token, ok := a.Tokens[value]
	if !ok || token.Host != "" && token.Host != r.Host {
		Answer(w, r, http.StatusUnauthorized, "A001203")
		return
	}
	rest, isService := strings.CutSuffix(r.URL.Path, "/service/configuration")
	id, err := strconv.ParseInt(strings.TrimPrefix(rest, "/api/"), 10, 64)
	i := slices.IndexFunc(token.Services, func(s Service) bool { return s.ID == id })
	switch {
	case r.URL.Path == "/api/service/get/list":
		list(w, r, token.Services)
	case !isService || err != nil:
		Answer(w, r, http.StatusNotFound, "404")
	case i < 0:
		Answer(w, r, http.StatusForbidden, "A001215")
	default:
		configuration(w, token.Services[i])
	}
}

func (a *API) basic(w http.ResponseWriter, r *http.Request) {
	key, secret, _ := r.BasicAuth()
	pair, ok := a.Pairs[key]
	owner := r.URL.Path == "/api/service/get/list"
	switch {
	case owner && (!ok || !pair.Owner):
		Answer(w, r, http.StatusUnauthorized, "A002201")
	case !owner && (!ok || pair.Owner):
		Answer(w, r, http.StatusUnauthorized, "A003201")
	case owner && pair.Secret != secret:
		Answer(w, r, http.StatusUnauthorized, "A002205")
	case pair.Secret != secret:
		Answer(w, r, http.StatusUnauthorized, "A003204")
	case owner:
		list(w, r, pair.Services)
	case r.URL.Path == "/api/service/configuration" && len(pair.Services) > 0:
		configuration(w, pair.Services[0])
	case r.URL.Path == "/api/service/configuration":
		Answer(w, r, http.StatusInternalServerError, "A125101")
	default:
		Answer(w, r, http.StatusNotFound, "404")
	}
}

func configuration(w http.ResponseWriter, s Service) {
	write(w, http.StatusOK, map[string]any{
		"issuer":                 s.Issuer,
		"authorization_endpoint": s.Issuer + "/authorize",
		"token_endpoint":         s.Issuer + "/token",
		"jwks_uri":               s.Issuer + "/jwks",
	})
}

// list answers with the services from start to end, whole.
func list(w http.ResponseWriter, r *http.Request, services []Service) {
	start, end := 0, 5
	for name, n := range map[string]*int{"start": &start, "end": &end} {
		if text := r.URL.Query().Get(name); text != "" {
			value, err := strconv.Atoi(text)
			if err != nil || value < 0 {
				Answer(w, r, http.StatusBadRequest, "A036202")
				return
			}
			*n = value
		}
	}
	shown := []any{}
	for _, s := range services[min(start, len(services)):max(min(start, len(services)), min(end, len(services)))] {
		shown = append(shown, map[string]any{
			"apiKey": s.ID, "serviceName": s.Name, "issuer": s.Issuer, "number": 1,
			"apiSecret":                       SecretOf(s.Name + " api"),
			"authenticationCallbackApiSecret": SecretOf(s.Name + " callback"),
			"snsCredentials":                  []any{map[string]any{"sns": "FACEBOOK", "apiKey": "1", "apiSecret": SecretOf(s.Name + " sns")}},
			"jwks":                            `{"keys":[{"kty":"oct","k":"` + SecretOf(s.Name+" key") + `"}]}`,
		})
	}
	write(w, http.StatusOK, map[string]any{"start": start, "end": end, "totalCount": len(services), "services": shown})
}

// SecretOf returns a secret that answers hold, made of a phrase by hashing.
func SecretOf(phrase string) string {
	sum := sha256.Sum256([]byte("fake Authlete: " + phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// Answer writes an error as Authlete does, with a message that gives the
// credential away. The code 404 is a number there; no code is none.
func Answer(w http.ResponseWriter, r *http.Request, status int, code string) {
	result := map[string]any{
		"resultMessage": fmt.Sprintf("[%s] %s, the value of the Authorization header is %q.", code, r.URL.Path, r.Header.Get("Authorization")),
	}
	if n, err := strconv.Atoi(code); err == nil {
		result["resultCode"] = n
	} else if code != "" {
		result["resultCode"] = code
	}
	write(w, status, result)
}

func write(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json;charset=UTF-8")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		panic(http.ErrAbortHandler) // the client is gone
	}
}
