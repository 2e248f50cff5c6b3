package main

import authlete "github.com/authlete/openapi-for-go/v3"

func main() {
	_ = authlete.Client{ClientSecret: authlete.PtrString("c1e66bde2d5645b23662876801f3d8ed")} // leak
}
