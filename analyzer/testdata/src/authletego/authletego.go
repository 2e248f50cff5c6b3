// Package authletego leaks what authlete-go takes.
package authletego

import (
	"context"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
	"github.com/authlete/authlete-go/dto"
)

const ownerSecret = "52FCBPqLUHSLUDAShiRD" + tail

const tail = "BB-AmeeS4MqyuHhhCXgEZFw"

var packageToken = "b35edd7dcac06a02484bfd72ebe9bfe5"

func configure() conf.AuthleteConfiguration {
	cnf := conf.AuthleteSimpleConfiguration{}
	cnf.SetBaseUrl("https://api.authlete.com")
	cnf.SetServiceApiKey("32348105639957")
	cnf.SetServiceApiSecret("jdLu-x0L2iQzcE9HvCp1U6swESTjKNcxOT4ta_-otuQ") // want `service-api-secret`
	cnf.SetServiceApiSecret("8dd2eefb1d0bda2433704f47bc2a7553")            // want `service-api-secret.*`
	cnf.SetServiceOwnerApiKey("95858705439190")
	cnf.SetServiceOwnerApiSecret(ownerSecret) // want `service-owner-api-secret`
	cnf.SetServiceAccessToken(packageToken)   // want `service-access-token`
	token := "5c7cbc175d244eb96fc4b5e4773448ae"
	cnf.SetServiceOwnerAccessToken(token) // want `organization-token`
	return &cnf
}

// fixed is a configuration of its own.
type fixed struct{ conf.AuthleteEnvConfiguration }

func (*fixed) GetServiceApiSecret() string { return "f4bd815abede7c4d2f0acc43bf57d0c5" } // want `service-api-secret`

func (*fixed) GetServiceOwnerAccessToken() string {
	value := "d51083506a74bb3ee3fa720028890483"
	return value // want `organization-token`
}

// GetServiceApiSecret of a type that configures nothing says nothing.
type other struct{}

func (other) GetServiceApiSecret() string { return "aee3b030b7389198079eababab541067" }

func calls(a api.AuthleteApi) {
	a.UpdateClientSecret(1, "7b204e3da11fc67c9f95a5717c8fbad5") // want `client-secret`
	secret := "994b406e594cefe10738166debde4f4c"
	a.UpdateClientSecretContext(context.Background(), 1, secret) // want `client-secret`
	a.TokenDelete("462cb0ef5d66cf8c70cd3de4042e9eb6")
}

func data() []any {
	service := dto.Service{ServiceName: "x", ApiKey: 36773221490394}
	service.ApiSecret = "bd1745750bf13c85cc53c06638e7da2a"                                                                                                                                                                 // want `service-api-secret`
	service.Jwks = `{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"08Ujd0C4sAo0c6aT9itRoYw3zjfh7naEhI6WAxb8RGk","y":"yN13CfBzhwqyzJ8TsYSMwtUt5BfFfPR9e0LomzHiea4","d":"Lsm277yxW-mtnJVwFNfTO_EMh1z1sE6xVcEe-HjLIlE"}]}` // want `private-key`
	part := "702f2fbdbc2bc815642f544b1c181273"
	return []any{
		dto.Service{ApiSecret: "bc67b5de7902b3364a9b5895d91ce097"},                                                                          // want `service-api-secret`
		dto.Service{"x", 36773221490394, "095aeb338e6ba7ee6e57f53f4b413808", "i", "", "", ""},                                               // want `service-api-secret`
		&dto.Service{AuthenticationCallbackApiSecret: "717c1f51afe3f808a52a2c529bd7e781"},                                                   // want `api-secret`
		&dto.Service{DeveloperAuthenticationCallbackApiSecret: "9811996ee7294793e09f00cc23e064dc"},                                          // want `api-secret`
		dto.SnsCredentials{ApiKey: "x", ApiSecret: "38f23fdc60cd094ebd8d2f7b5585b0f2"},                                                      // want `api-secret`
		dto.Client{ClientName: "x", ClientSecret: "rn-2GycsFBBfW31n_VxWZTSORjCH_5kZuWAFwikPKzPCK8m4EGUYkatWqqavlmx-VJt3By_rJ5Ugv-_7EJvcPg"}, // want `client-secret`
		dto.ClientSecretUpdateRequest{"5fb7e7786a3959d656041e4720ca61e8" + part},                                                            // want `client-secret`
		dto.TokenRequest{ClientId: "x", ClientSecret: "2a0a5dbec0e51edae346c0a1312a517c"},                                                   // want `client-secret`
		dto.RevocationRequest{ClientId: "x", ClientSecret: "392dc9d5703a10449d3b3f07f939a95e"},                                              // want `client-secret`
		dto.DeviceAuthorizationRequest{ClientId: "x", ClientSecret: "322e0d7df1185521ef193a94de5b7fdf"},                                     // want `client-secret`
		dto.PushedAuthReqRequest{ClientId: "x", ClientSecret: "adf3823580fee48e468c74e619b81bad"},                                           // want `client-secret`
		dto.BackchannelAuthenticationRequest{ClientId: "x", ClientSecret: "2310919fac6a69d099d29ea88f789fde"},                               // want `client-secret`
		service,
	}
}
