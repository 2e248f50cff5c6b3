// Package idpsprintf formats the header of a request to the IdP.
package idpsprintf

import (
	"fmt"

	idp "github.com/authlete/idp-api"
)

// Create begins a request.
func Create(r idp.ApiCreateServiceRequest) idp.ApiCreateServiceRequest {
	scheme := "Bearer"
	return r.Authorization(fmt.Sprintf("%s %s", scheme, "BPBML7buSxoSjwpWt9DruPHO8opizrcAP0u2F3mya-E")) // leak
}
