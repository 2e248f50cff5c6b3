package main

import (
	"context"
	authlete "github.com/authlete/openapi-for-go"
)

func main() {
	ctx := context.WithValue(context.Background(), authlete.ContextBasicAuth, authlete.BasicAuth{
		UserName: "32348105639957",
		Password: "bWyh0cplRkF-it29-6GV1lK7NAuEfC0rAL_s2NZPw2E", // leak
	})
	_ = ctx
}
