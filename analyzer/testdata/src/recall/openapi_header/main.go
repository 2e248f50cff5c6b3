package main

import authlete "github.com/authlete/openapi-for-go"

func main() {
	cfg := authlete.NewConfiguration()
	cfg.AddDefaultHeader("Authorization", "Bearer DzZlgAOXZC5MMhI_V5K7utsgKBYb017xBlaBkpdUZC4") // leak
}
