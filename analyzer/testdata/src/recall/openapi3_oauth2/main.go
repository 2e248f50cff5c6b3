package main

import (
	"context"
	authlete "github.com/authlete/openapi-for-go/v3"
	"golang.org/x/oauth2"
)

func main() {
	src := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "Qb9RbOIySIyilE4EDz6pY7oHohilt58L31NnxPl2CEc"}) // leak
	_ = context.WithValue(context.Background(), authlete.ContextOAuth2, src)
}
