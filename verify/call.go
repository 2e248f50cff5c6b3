package verify

import (
	"encoding/base64"

	"github.com/authlete/authlete-scan/detectors"
)

// A question is what a call asks, and so what its answer can say.
type question int

const (
	askConfiguration question = iota // the public metadata of one service; no secret is in it
	askList                          // the services that the credential sees, of which one is sent with all that it holds
	askProbe                         // a list with a bad range: an error that only who is let in gets to see
)

// A role is whose credential a call takes it for.
type role int

const (
	tokenRole   role = iota // an access token of 3.0
	serviceRole             // the pair of a service of 2.x
	ownerRole               // the pair of a service owner of 2.x
)

// A call is one request that may be made about a credential. It is a GET; what
// its path can be is all that allowedPath lets through.
type call struct {
	host     Host
	question question
	role     role
	service  string // ID, in the path of 3.0; "" for none
	key      string // API key of a pair
	secret   detectors.Secret
}

func (c call) path() string {
	switch {
	case c.question == askList:
		return "/api/service/get/list?start=0&end=1"
	case c.question == askProbe:
		return "/api/service/get/list?start=-1"
	case c.service != "":
		return "/api/" + c.service + "/service/configuration"
	}
	return "/api/service/configuration"
}

func (c call) url() string { return c.host.url(c.path()) }

// scheme returns how the credential is sent.
func (c call) scheme() string {
	if c.role == tokenRole {
		return "Bearer"
	}
	return "Basic"
}

// authorization returns the value of the header.
func (c call) authorization() string { return c.scheme() + " " + c.credentials() }

func (c call) credentials() string {
	if c.role == tokenRole {
		return c.secret.Reveal()
	}
	return base64.StdEncoding.EncodeToString([]byte(c.key + ":" + c.secret.Reveal()))
}

// id is the same for calls that are the same request.
func (c call) id() string {
	return c.url() + " " + c.scheme() + " " + c.key + " " + c.secret.Fingerprint()
}
