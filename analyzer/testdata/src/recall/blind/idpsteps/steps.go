// Package idpsteps moves services between organizations.
package idpsteps

import (
	"os"

	idp "github.com/authlete/idp-api"
)

type mover struct{ from, to string }

func newMover() mover {
	m := mover{from: os.Getenv("ORG_A_TOKEN"), to: os.Getenv("ORG_B_TOKEN")}
	if len(m.to) == 0 {
		m.to = "Bearer tq6lLM9UE70WDmqVTO6P8VU2q2bajko8LY9IMIAccyA" // leak
	}
	return m
}

// Requests returns what must be sent, in order.
func Requests() (idp.ApiRotateServiceTokenRequest, idp.ApiCreateServiceRequest) {
	m := newMover()
	var first idp.ApiRotateServiceTokenRequest
	var second idp.ApiCreateServiceRequest
	return first.Authorization("Bearer " + m.from), second.Authorization(m.to)
}
