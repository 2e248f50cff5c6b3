package main

import (
	"context"
	authlete "github.com/authlete/openapi-for-go/v3"
)

func main() {
	_ = context.WithValue(context.Background(), authlete.ContextAccessToken, "I3O3eBtjS5tF2e1PlXe1e37HrmPKwkMqCYLocJVuk0M") // leak
}
