package main

import "net/http"

func main() {
	req, _ := http.NewRequest("POST", "https://api.authlete.com/api/auth/introspection", nil)
	req.SetBasicAuth("32348105639957", "zhdW1_uep8bEtm09HU4eoOOSPFNKVEhd4YPBYSVlLOs") // leak
}
