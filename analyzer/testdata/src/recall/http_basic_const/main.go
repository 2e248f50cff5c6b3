package main

import "net/http"

const (
	apiURL    = "https://api.authlete.com"
	apiKey    = "32348105639957"
	apiSecret = "45e5203a7a590e4620c560ae2d741964" // leak
)

func main() {
	req, _ := http.NewRequest("GET", apiURL+"/api/client/get/list", nil)
	req.SetBasicAuth(apiKey, apiSecret)
}
