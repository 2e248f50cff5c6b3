// Package clean_placeholders2 is what the generator writes for new projects.
package clean_placeholders2

import (
	"context"

	"github.com/authlete/authlete-go/conf"
	v3 "github.com/authlete/openapi-for-go/v3"

	sdk "github.com/authlete/authlete-go-sdk"
)

// Fill these in.
const (
	serviceAPIKey    = "<YOUR_SERVICE_API_KEY>"
	serviceAPISecret = "<YOUR_SERVICE_API_SECRET>"
	accessToken      = "YOUR_SERVICE_ACCESS_TOKEN"
)

func configuration() *conf.AuthleteSimpleConfiguration {
	c := new(conf.AuthleteSimpleConfiguration)
	c.SetServiceApiKey(serviceAPIKey)
	c.SetServiceApiSecret(serviceAPISecret)
	c.SetServiceOwnerApiSecret("REPLACE_ME")
	c.SetServiceAccessToken("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
	return c
}

func clients() *sdk.Authlete {
	return sdk.New(sdk.WithSecurity("your-service-access-token-here"))
}

func with(ctx context.Context) context.Context {
	return context.WithValue(ctx, v3.ContextAccessToken, accessToken)
}
