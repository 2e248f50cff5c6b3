package main

import "github.com/authlete/authlete-go-sdk/models/components"

func main() {
	_ = components.ClientSecretUpdateRequest{ClientSecret: "634f0435988e6bea89bc5831e23d16db"} // leak
}
