package main

import "github.com/go-resty/resty/v2"

func main() {
	resty.New().SetBaseURL("https://us.authlete.com").SetAuthToken("a62bdd2d6f935273fb322ab9db8f737a").R().Get("/api/info") // leak
}
