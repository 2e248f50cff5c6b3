package service

import (
	"context"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

// signing key of the lab service; public half is in ../../well-known/jwks.json
const jwks = `{"keys":[
  {"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"lab-2024",
   "x":"RzwTSKo8S6PeCx1dUr3W-wXOF4C_r30A9tyu3-yh1Uk","y":"qHQCpnNv3nTlcasqu7E7u1hMCHNj0K82BVgG-alp_R8",
   "d":"P8dcavBBrYZKvHoWkQaNlYxgcLkbjniSsXTTd2z5rh4"}
]}`

// Provision pushes the keys to Authlete.
func Provision(ctx context.Context, sdk *authlete.Authlete, id string) error {
	in := components.ServiceInput{
		ServiceName:      authlete.Pointer("lab"),
		Jwks:             authlete.Pointer(jwks),
		IDTokenSignatureKeyID: authlete.Pointer("lab-2024"),
	}
	_, err := sdk.Service.Update(ctx, id, in)
	return err
}
