// Package ctxvalue serves several realms.
package ctxvalue

import (
	"net/http"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Userinfo is the userinfo endpoint.
func Userinfo(w http.ResponseWriter, r *http.Request) {
	s, ok := scopeFrom(r.Context())
	if !ok {
		http.Error(w, "no realm", http.StatusNotFound)
		return
	}
	sdk := authlete.New(authlete.WithSecurity(s.bearer))
	w.Header().Set("X-Realm", s.realm)
	w.Header().Set("X-Sdk", sdk.SDKVersion)
	w.WriteHeader(http.StatusNoContent)
}
