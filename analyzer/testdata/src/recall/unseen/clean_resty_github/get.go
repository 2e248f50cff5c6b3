// Package cleanrestygithub sends a token to another server.
package cleanrestygithub

import "github.com/go-resty/resty/v2"

// Client makes a client.
func Client() *resty.Client {
	return resty.New().SetBaseURL("https://api.github.com").SetAuthToken("4_KhU4FDEE3qXUDUuFydZ_VuiKzsYfUidiimoSjS4Vs")
}

// Issues is where those of the SDK are.
const Issues = "/repos/authlete/authlete-go-sdk/issues"
