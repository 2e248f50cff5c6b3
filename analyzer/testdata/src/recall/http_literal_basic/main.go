package main

import "net/http"

func main() {
	req, _ := http.NewRequest("GET", "https://api.authlete.com/api/service/configuration", nil)
	req.Header.Set("Authorization", "Basic MzIzNDgxMDU2Mzk5NTc6UXRXeHdXQkswaVA2LVNBVnpWWE1zQkJGZGR5b04ySlB5UGVZZGlUYV9CTQ==") // leak
}
