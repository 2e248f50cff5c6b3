// Package openapiforgo leaks what the generated clients take.
package openapiforgo

import (
	"context"

	authlete2 "github.com/authlete/openapi-for-go"
	"github.com/authlete/openapi-for-go/v3"
	"golang.org/x/oauth2"
)

func basic(ctx context.Context) context.Context {
	return context.WithValue(ctx, authlete2.ContextBasicAuth, authlete2.BasicAuth{
		UserName: "32348105639957",
		Password: "fe82de50096a948c6db31996e7ddbc91", // want `service-api-secret`
	})
}

func token(ctx context.Context) context.Context {
	value := "2de690fa25486a5c78d9349e2e619b0a"
	return context.WithValue(ctx, authlete.ContextAccessToken, value) // want `access-token`
}

func source(ctx context.Context) context.Context {
	s := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "sFaweuSwRXJ9BlnJwkSAXLkEF22jVaJXiHRlK0KzKyY"}) // want `access-token`
	return context.WithValue(ctx, authlete.ContextOAuth2, s)
}

func headers() {
	cfg := authlete.NewConfiguration()
	secret := "6415bb5c9e4a642fbfa5c1b9c518a3e7"
	cfg.AddDefaultHeader("Authorization", "Bearer "+secret) // want `access-token`
	cfg.AddDefaultHeader("X-Other", "da0a5d0eaf234acdc55c6f4f02d4527f")
	cfg.DefaultHeader["Authorization"] = "Bearer 28806280dadc9897ef415ca13d94be12" // want `access-token`
	_ = authlete.Configuration{
		DefaultHeader: map[string]string{"Authorization": "Bearer 876eb9a27138f42816f7f44d8e8ba05a"}, // want `access-token`
	}
	cfg2 := authlete2.NewConfiguration()
	cfg2.AddDefaultHeader("Authorization", "Basic MzIzNDgxMDU2Mzk5NTc6QXNRV2R0ak91cHNmb21aek5IanlrQlYtVjhtaG5vcDVmRlBPTFpReXMyOA==") // want `service-api-secret`
}

func setters() {
	var s2 authlete2.Service
	s2.SetApiSecret("702f2fbdbc2bc815642f544b1c181273")                                                                                                                                                                           // want `service-api-secret`
	s2.SetAuthenticationCallbackApiSecret("5fb7e7786a3959d656041e4720ca61e8")                                                                                                                                                     // want `api-secret`
	s2.SetDeveloperAuthenticationCallbackApiSecret("2a0a5dbec0e51edae346c0a1312a517c")                                                                                                                                            // want `api-secret`
	s2.SetJwks(`{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"kOEIHOpBxItKO_hfbCgyV8hOEFQoByAI08AQd6uTng8","y":"hO4qC40QKXPQttHhkKlixesyml61r2XIo45tsHRvDN0","d":"8hSDrdX-ywVDGxnBrzYLO15GmcXP8VmB4DYj08qdGGM"}]}`)           // want `private-key`
	s2.SetFederationJwks(`{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"ulGvwjMfDSPLR0e5mim7zRQc9faaJ1UwtQoFHBMWKzQ","y":"C8YAVyKiVQ4Z_Y7TerwehvepfWhg6yK1-oxGsv799BQ","d":"r9ox57OTWw2qoPKqt-ElahJY7iXQbBsplxFQJKkrYxs"}]}`) // want `private-key`
	var s3 authlete.Service
	s3.SetCredentialJwks(`{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"vBPP3kxmw4i_ynTf4hsdZNFpZhV8Y6BMccNWZKdtr78","y":"CqpPzIoqUP93ubRTjZ53xF9MsB5-p7ru6RwdPlMA0js","d":"ZeJs8WhN8eLN2eLhO8vp-VehJ8tKkc4UWw8idDC6I2I"}]}`) // want `private-key`
	s3.SetJwks(`{"keys":[]}`)
	var sns authlete.SnsCredentials
	sns.SetApiSecret("392dc9d5703a10449d3b3f07f939a95e") // want `api-secret`
	var c authlete.Client
	c.SetClientSecret("322e0d7df1185521ef193a94de5b7fdf")                                              // want `client-secret`
	u := authlete.NewClientSecretUpdateRequest("adf3823580fee48e468c74e619b81bad")                     // want `client-secret`
	u.SetClientSecret("2310919fac6a69d099d29ea88f789fde")                                              // want `client-secret`
	_ = authlete2.NewClientSecretUpdateRequest("cdc054f26ebd4cf6326e3419cb8574ee")                     // want `client-secret`
	(&authlete2.TokenRequest{}).SetClientSecret("b7b6e21e837bb9fa6c8e3b6cf646683f")                    // want `client-secret`
	(&authlete.RevocationRequest{}).SetClientSecret("0f4fc56e97bb01e22373bea66597006a")                // want `client-secret`
	(&authlete.DeviceAuthorizationRequest{}).SetClientSecret("02659684ea7bcbbae98867879eae25d0")       // want `client-secret`
	(&authlete.PushedAuthorizationRequest{}).SetClientSecret("cf24edda100b632142c620bc1a6eb706")       // want `client-secret`
	(&authlete.BackchannelAuthenticationRequest{}).SetClientSecret("f9ccea5b07bea09dd0bd1d030138d3cd") // want `client-secret`
	_ = authlete2.Service{ApiSecret: authlete2.PtrString("d7122458c83d280e092a47a69873ba8a")}          // want `service-api-secret`
	_ = authlete.Client{ClientSecret: authlete.PtrString("dc6e4cc42f24c5641331386a1c2ae12b")}          // want `client-secret`
}
