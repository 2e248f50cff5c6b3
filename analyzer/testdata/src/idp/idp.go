// Package idp leaks what the client of the identity provider takes.
package idp

import (
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

func exchange() {
	c := gauthlete.NewServiceClient()
	c.Token("grant_type=authorization_code", "32348105639957", "f34244774e970f0e13edd9bd92305819") // want `client-secret`
}
