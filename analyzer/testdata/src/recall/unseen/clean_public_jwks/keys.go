// Package cleanpublicjwks sets public keys.
package cleanpublicjwks

import (
	"github.com/authlete/authlete-go-sdk/models/components"
	client "github.com/authlete/openapi-for-go"
)

const public = `{"keys":[{"kty":"EC","crv":"P-256","use":"sig","kid":"bOom5Bf5VKURhBiZKDOQmdCHbtZWP8Ed_M_Bxc3ahWE","x":"TEFZBNvhkeOy8watQCbihneEo8GS3wJaqQvJzQvKOvg","y":"V9nwPsGzsFnsNMr87USxdesR_75b59HuO2e6ZoJ0_oA"}]}`

// Set sets them.
func Set(c *client.Client) components.Client {
	c.SetJwks(public)
	p := public
	return components.Client{Jwks: &p}
}
