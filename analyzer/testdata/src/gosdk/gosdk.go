// Package gosdk leaks what authlete-go-sdk takes.
package gosdk

import (
	"context"

	"github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

func options() {
	authlete.New(authlete.WithSecurity("jdLu-x0L2iQzcE9HvCp1U6swESTjKNcxOT4ta_-otuQ")) // want `access-token`
	bearer := "ebf758f0640d882a201d6b68a88220c1"
	authlete.New(
		authlete.WithServerURL("https://us.authlete.com"),
		authlete.WithSecurity(bearer), // want `access-token`
	)
	authlete.New(authlete.WithSecuritySource(func(context.Context) (components.Security, error) {
		return components.Security{Bearer: authlete.String("b056b07ae4b045727d0659c9c244805c")}, nil // want `access-token`
	}))
}

func data() []any {
	secret := "a622f949f3d5368141f6a24f49dcef77"
	s := &components.Service{}
	s.APISecret = authlete.Pointer("bd1745750bf13c85cc53c06638e7da2a") // want `service-api-secret`
	return []any{
		components.Security{Bearer: &secret},                                                                                                       // want `access-token`
		components.Service{APISecret: authlete.String("702f2fbdbc2bc815642f544b1c181273")},                                                         // want `service-api-secret`
		components.ServiceInput{AuthenticationCallbackAPISecret: authlete.String("5fb7e7786a3959d656041e4720ca61e8")},                              // want `api-secret`
		components.ServiceInput{DeveloperAuthenticationCallbackAPISecret: authlete.Pointer("2a0a5dbec0e51edae346c0a1312a517c")},                    // want `api-secret`
		components.SnsCredentials{APISecret: authlete.String("392dc9d5703a10449d3b3f07f939a95e")},                                                  // want `api-secret`
		components.Client{ClientSecret: authlete.String("rn-2GycsFBBfW31n_VxWZTSORjCH_5kZuWAFwikPKzPCK8m4EGUYkatWqqavlmx-VJt3By_rJ5Ugv-_7EJvcPg")}, // want `client-secret`
		components.ClientSecretUpdateRequest{ClientSecret: "322e0d7df1185521ef193a94de5b7fdf"},                                                     // want `client-secret`
		components.TokenRequest{ClientSecret: authlete.String("adf3823580fee48e468c74e619b81bad")},                                                 // want `client-secret`
		components.RevocationRequest{ClientSecret: authlete.String("2310919fac6a69d099d29ea88f789fde")},                                            // want `client-secret`
		components.DeviceAuthorizationRequest{ClientSecret: authlete.String("cdc054f26ebd4cf6326e3419cb8574ee")},                                   // want `client-secret`
		components.PushedAuthorizationRequest{ClientSecret: authlete.String("b7b6e21e837bb9fa6c8e3b6cf646683f")},                                   // want `client-secret`
		components.BackchannelAuthenticationRequest{ClientSecret: authlete.String("0f4fc56e97bb01e22373bea66597006a")},                             // want `client-secret`
		components.ServiceInput{Jwks: authlete.String(`{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"kOEIHOpBxItKO_hfbCgyV8hOEFQoByAI08AQd6uTng8","y":"hO4qC40QKXPQttHhkKlixesyml61r2XIo45tsHRvDN0","d":"8hSDrdX-ywVDGxnBrzYLO15GmcXP8VmB4DYj08qdGGM"}]}`)},      // want `private-key`
		components.Service{FederationJwks: authlete.String(`{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"ulGvwjMfDSPLR0e5mim7zRQc9faaJ1UwtQoFHBMWKzQ","y":"C8YAVyKiVQ4Z_Y7TerwehvepfWhg6yK1-oxGsv799BQ","d":"r9ox57OTWw2qoPKqt-ElahJY7iXQbBsplxFQJKkrYxs"}]}`)}, // want `private-key`
		components.Service{CredentialJwks: authlete.String(`{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"vBPP3kxmw4i_ynTf4hsdZNFpZhV8Y6BMccNWZKdtr78","y":"CqpPzIoqUP93ubRTjZ53xF9MsB5-p7ru6RwdPlMA0js","d":"ZeJs8WhN8eLN2eLhO8vp-VehJ8tKkc4UWw8idDC6I2I"}]}`)}, // want `private-key`
		s,
	}
}
