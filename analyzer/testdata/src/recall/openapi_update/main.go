package main

import authlete "github.com/authlete/openapi-for-go/v3"

func main() {
	_ = authlete.NewClientSecretUpdateRequest("b43c6f11d9070b54c9214d2924845d3b") // leak
}
