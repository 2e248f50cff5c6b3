// Package cmporall reads the environment of the reporting service.
package cmporall

import (
	"cmp"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

type environment struct{ url, token string }

func fromEnvironment() environment {
	return environment{
		url: cmp.Or(os.Getenv("AUTHLETE_URL"), "https://us.authlete.com"),
		token: cmp.Or(
			os.Getenv("AUTHLETE_SERVICE_TOKEN"),
			os.Getenv("AUTHLETE_TOKEN"),
			"geqSUmzMel1P7Dy_OLCeXGYtVaWzTw12RlDhw36CLVI", // leak
		),
	}
}

// Client makes the client.
func Client() *authlete.Authlete {
	e := fromEnvironment()
	opts := []authlete.SDKOption{authlete.WithServerURL(e.url)}
	if e.token != "" {
		opts = append(opts, authlete.WithSecurity(e.token))
	}
	return authlete.New(opts...)
}
