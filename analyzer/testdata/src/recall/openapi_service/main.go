package main

import authlete "github.com/authlete/openapi-for-go"

func main() {
	new(authlete.Service).SetApiSecret("a10a2891ec52fa4f4508994917655f8b") // leak
}
