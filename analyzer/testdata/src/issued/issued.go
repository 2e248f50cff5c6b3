// Package issued handles what Authlete has issued to those who use a service: the
// text cannot tell such a token from one that opens the service.
package issued

import (
	"github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/dto"
	openapi "github.com/authlete/openapi-for-go"
)

func argument(a api.AuthleteApi) {
	token := "pBH6t75ENAzOazsmByH9EL4PDJLVpyka79Ofk1fxYE0"
	a.TokenDelete(token)
}

func literal(api.AuthleteApi) dto.IntrospectionRequest {
	token := "oBm3Uvb02IqU8VQiDzSXt2DPv3AoZhA1Sk31_4OC7tk"
	return dto.IntrospectionRequest{Token: token}
}

func setter(_ *authlete.Authlete, r *openapi.IntrospectionRequest) {
	token := "xBcajFLF6yQvSMkUlN9GPI5z1GZaHI38dlF57sPy-2I"
	r.SetToken(token)
}

func assigned(_ *authlete.Authlete, r *components.IntrospectionRequest) {
	token := "PV0qw_vgdD1Zp5peDzPWC5TaLsiDBoNO7srHRPYWZQo"
	r.Token = token
}

func both(a api.AuthleteApi) {
	token := "lCSESY2Uhv_PbAyfTf0prtSvs9ByGosE3ZhV965wkII" // want `\(access-token\)`
	a.TokenDelete(token)
	authlete.New(authlete.WithSecurity(token))
}

func neither(api.AuthleteApi) string {
	token := "DOUB0Q-RaKru5-rJOX7Yw7SH6m05PtnQr6PERjPC9uU" // want `\(access-token\)`
	return token
}
