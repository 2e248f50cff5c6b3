// Package idp leaks what the client of the identity provider takes.
package idp

import (
	"context"
	"fmt"

	idp "github.com/authlete/idp-api"
	"github.com/kangkyu/gauthlete"
)

func requests() {
	idp.ApiCreateServiceRequest{}.Authorization("Bearer jdLu-x0L2iQzcE9HvCp1U6swESTjKNcxOT4ta_-otuQ") // want `organization-token`
	token := "2de690fa25486a5c78d9349e2e619b0a"
	idp.ApiRotateServiceTokenRequest{}.Authorization(fmt.Sprintf("Bearer %s", token)) // want `organization-token`
	idp.NewConfiguration().AddDefaultHeader("Authorization", "Bearer "+token)
}

func contexts(ctx context.Context) {
	token := "5c7cbc175d244eb96fc4b5e4773448ae"
	context.WithValue(ctx, idp.ContextAccessToken, token) // want `access-token`
	context.WithValue(ctx, idp.ContextBasicAuth, idp.BasicAuth{
		UserName: "32348105639957",
		Password: "bd1745750bf13c85cc53c06638e7da2a", // want `secret`
	})
	context.WithValue(ctx, "token", "bc67b5de7902b3364a9b5895d91ce097")
}

func models() {
	secret := "095aeb338e6ba7ee6e57f53f4b413808"
	s := idp.Service{ApiSecret: &secret}                                  // want `service-api-secret`
	s.SetApiSecret("717c1f51afe3f808a52a2c529bd7e781")                    // want `service-api-secret`
	_ = idp.Client{ClientSecret: new("9811996ee7294793e09f00cc23e064dc")} // want `client-secret`
}

func exchange() {
	c := gauthlete.NewServiceClient()
	c.Token("grant_type=authorization_code", "32348105639957", "f34244774e970f0e13edd9bd92305819") // want `client-secret`
}
