// Package defaultheadermap writes the headers of a client as a literal.
package defaultheadermap

import authlete "github.com/authlete/openapi-for-go"

// Configuration is that of the client.
func Configuration() *authlete.Configuration {
	return &authlete.Configuration{
		Host: "api.authlete.com",
		DefaultHeader: map[string]string{
			"Authorization": basic, // leak
		},
	}
}

const basic = "Basic " + encodedHead + encodedTail

const (
	encodedHead = "NDkyNTg3NTczMDEyNTg6MUxkMXNMNzJ"
	encodedTail = "wQXBZcXYxemFFV2RRNVdkR2pKNXh6WG12M1otLVByX2xnaw=="
)
