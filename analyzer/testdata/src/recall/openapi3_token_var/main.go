package main

import (
	"context"
	authlete "github.com/authlete/openapi-for-go/v3"
)

const pat = "e5836ca4f64bdc3799f120249f039cb7" // leak
func main()                                    { _ = context.WithValue(context.Background(), authlete.ContextAccessToken, pat) }
