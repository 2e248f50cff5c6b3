// Package tokenform is the token endpoint for clients that cannot authenticate themselves.
package tokenform

import (
	"net/http"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/dto"
)

type knownClient struct {
	id     string
	secret *string
}

func ref(s string) *string { return &s }

var legacy = map[string]*knownClient{
	"/pos":  {id: "1140735077", secret: ref("JlV3kgHGxlLvHxl7Pasz3mGhHdH_Tpa59dK6hEbG1kdeTI8R3hN7cWnPx8D63pcK-C1ZZlGtx6ae1SY47lVPGA")}, // leak
	"/open": {id: "1140735078"},
}

// Endpoint is the endpoint.
type Endpoint struct{ API api.AuthleteApi }

func (e Endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_ = r.ParseForm()
	req := dto.TokenRequest{Parameters: r.PostForm.Encode()}
	if c := legacy[r.URL.Path]; c != nil {
		req.ClientId = c.id
		if c.secret != nil {
			req.ClientSecret = *c.secret
		}
	}
	res, err := e.API.Token(&req)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write([]byte(res.ResponseContent))
}
