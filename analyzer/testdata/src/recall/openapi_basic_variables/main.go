package main

import (
	"context"
	authlete "github.com/authlete/openapi-for-go"
)

func main() {
	user, pass := "32348105639957", "ae4139c0fe56ec354edde8eb7ffa4383" // leak
	auth := authlete.BasicAuth{UserName: user, Password: pass}
	_ = context.WithValue(context.Background(), authlete.ContextBasicAuth, auth)
}
