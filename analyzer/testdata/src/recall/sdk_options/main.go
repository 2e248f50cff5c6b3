package main

import authlete "github.com/authlete/authlete-go-sdk"

func options(token string) []authlete.SDKOption {
	return []authlete.SDKOption{authlete.WithSecurity(token)}
}
func main() {
	_ = authlete.New(options("7f29f41e97c18039873844a40bad4da5")...) // leak
}
