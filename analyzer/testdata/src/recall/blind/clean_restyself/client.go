// Package clean_restyself has a client for our own gateway, which speaks to Authlete for us.
package clean_restyself

import (
	"os"

	"github.com/go-resty/resty/v2"
)

const gatewayToken = "WLhrnjfequLKuZuM58_SLCTh78mN0wz8YNMcSiSGQtg"

type backends struct{ gateway, authlete *resty.Client }

func connect() backends {
	return backends{
		gateway:  resty.New().SetBaseURL("https://idgateway.corp.example").SetAuthToken(gatewayToken),
		authlete: resty.New().SetBaseURL("https://us.authlete.com").SetAuthToken(os.Getenv("AUTHLETE_SAT")),
	}
}

// Ping calls both.
func Ping() error {
	b := connect()
	if _, err := b.gateway.R().Get("/ping"); err != nil {
		return err
	}
	_, err := b.authlete.R().Get("/api/info")
	return err
}
