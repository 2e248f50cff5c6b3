// Package clean_introspectuser introspects the token of a synthetic user.
package clean_introspectuser

import (
	"github.com/authlete/authlete-go-sdk/models/components"
	"github.com/authlete/authlete-go/dto"
	v1 "github.com/authlete/openapi-for-go"
)

// The token of the synthetic user, who may do nothing.
const userToken = "qHF5elkA4mgpVHvDH8IHBu7YTBA_UWKsGg7W047Wogg"

func requestDTO() *dto.IntrospectionRequest { return &dto.IntrospectionRequest{Token: userToken} }

func requestSDK() components.IntrospectionRequest {
	return components.IntrospectionRequest{Token: userToken}
}

func requestV1() *v1.IntrospectionRequest {
	r := new(v1.IntrospectionRequest)
	r.SetToken(userToken)
	return r
}

// Requests are the requests of all three.
func Requests() []any { return []any{requestDTO(), requestSDK(), requestV1()} }
