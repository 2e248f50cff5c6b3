package ctxvalue

import (
	"context"
	"net/http"
)

type ctxKey struct{}

type scope struct {
	realm  string
	bearer string
}

func withScope(ctx context.Context, s scope) context.Context {
	return context.WithValue(ctx, ctxKey{}, s)
}

func scopeFrom(ctx context.Context) (scope, bool) {
	s, ok := ctx.Value(ctxKey{}).(scope)
	return s, ok
}

// Realms puts the realm of a request into its context.
func Realms(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s := scope{realm: r.Host, bearer: "zLXA9RLDMn9WLDMorRJF6A5QXAH4u3MbbRdmmqQuPag"} // leak
		next.ServeHTTP(w, r.WithContext(withScope(r.Context(), s)))
	})
}
