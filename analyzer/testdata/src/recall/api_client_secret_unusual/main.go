package main

import "github.com/authlete/authlete-go/api"

func rotate(a api.AuthleteApi) {
	a.UpdateClientSecret("app", "7bf76adefcaaf102d954ece21a3c97f9") // leak
}
func main() {}
