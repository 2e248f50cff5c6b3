package main

import (
	"context"
	idp "github.com/authlete/idp-api"
)

func main() {
	_ = context.WithValue(context.Background(), idp.ContextAccessToken, "9qLo09rI2pWLJ9tB73lXs4lWv_WlCaOgknvRaIWYgnY") // leak
}
