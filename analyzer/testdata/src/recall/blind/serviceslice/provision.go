// Package serviceslice creates the services of all brands.
package serviceslice

import (
	"fmt"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/dto"
)

type brand struct {
	name, issuer string
	callback     string
}

var brands = [...]brand{
	{"Kiosk", "https://id.kiosk.example.jp", "bHxZ2aFhMqF-SqpcjPQkBcxy-Q1DXjxyEhG7qG4mJGI"}, // leak
	{"Markt", "https://id.markt.example.de", "iP3Oi2uIhzf3_dFGwv1QpLcSaFoBejTdjnPUcYyTtYk"}, // leak
	{name: "Feira", issuer: "https://id.feira.example.br"},
}

// Provision creates what is missing.
func Provision(a api.AuthleteApi, have map[string]bool) error {
	for _, b := range brands {
		if have[b.name] {
			continue
		}
		s := &dto.Service{ServiceName: b.name, Issuer: b.issuer}
		s.AuthenticationCallbackApiSecret = b.callback
		if _, err := a.CreateService(s); err != nil {
			return fmt.Errorf("creating %s: %s", b.name, err.Message)
		}
	}
	return nil
}
