package main

import authlete "github.com/authlete/authlete-go-sdk"

func main() {
	bearer := "56f21f120a3f0d672813258ac7d6e7a3" // leak
	_ = authlete.New(authlete.WithServerURL("https://us.authlete.com"), authlete.WithSecurity(bearer))
}
