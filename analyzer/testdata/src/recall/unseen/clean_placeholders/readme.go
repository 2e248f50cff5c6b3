// Package cleanplaceholders is what a README shows.
package cleanplaceholders

import (
	"context"

	sdk "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go/conf"
	client "github.com/authlete/openapi-for-go"
	v3 "github.com/authlete/openapi-for-go/v3"
)

// Examples are examples.
func Examples(ctx context.Context) {
	c := conf.AuthleteSimpleConfiguration{}
	c.SetServiceApiKey("SERVICE_API_KEY")
	c.SetServiceApiSecret("SERVICE_API_SECRET")
	c.SetServiceOwnerApiSecret("<your service owner API secret>")
	c.SetServiceAccessToken("REPLACE_ME")
	_ = sdk.New(sdk.WithSecurity("<YOUR_BEARER_TOKEN_HERE>"))
	_ = context.WithValue(ctx, client.ContextBasicAuth, client.BasicAuth{UserName: "your-api-key", Password: "your-api-secret"})
	_ = context.WithValue(ctx, v3.ContextAccessToken, "ACCESS_TOKEN")
	client.NewConfiguration().AddDefaultHeader("Authorization", "Bearer {ORG_TOKEN}")
}
