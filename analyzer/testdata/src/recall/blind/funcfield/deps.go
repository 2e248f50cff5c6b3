// Package funcfield injects what handlers need.
package funcfield

import (
	"context"
	"net/http"
	"time"

	authlete "github.com/authlete/openapi-for-go/v3"
)

// Deps is what handlers need.
type Deps struct {
	Now         func() time.Time
	AccessToken func(realm string) string
	Client      *authlete.APIClient
}

// Defaults are those of the demo.
func Defaults() Deps {
	return Deps{
		Now: time.Now,
		AccessToken: func(realm string) string {
			if realm == "demo" {
				return "T_wDAqI_q2p614jsZd6K1NnHBuLXRS6pSxlZ70tCWiM" // leak
			}
			return ""
		},
		Client: authlete.NewAPIClient(authlete.NewConfiguration()),
	}
}

// Consent is the consent page.
func Consent(d Deps) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), authlete.ContextAccessToken, d.AccessToken(r.PathValue("realm")))
		w.Header().Set("Date", d.Now().UTC().Format(http.TimeFormat))
		if ctx.Err() != nil || d.Client == nil {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	}
}
