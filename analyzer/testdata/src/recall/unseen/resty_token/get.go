// Package restytoken sets the token of a client.
package restytoken

import "github.com/go-resty/resty/v2"

type api struct{ rc *resty.Client }

func newAPI(base, auth string) *api {
	rc := resty.New().SetBaseURL(base)
	rc.SetAuthToken(auth)
	return &api{rc}
}

// Default is the client of the default cluster.
var Default = newAPI("https://us.authlete.com", "gOQM7Fg3y5Em0xJVdemPyQSMYR5El9TEDtKgu5Cd1UQ") // leak
