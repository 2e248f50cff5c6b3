package main

import "net/http"

func main() {
	req, _ := http.NewRequest("GET", "https://jp.authlete.com/api/1234567890/service/get", nil)
	req.Header.Set("Authorization", "Bearer dSNH7abjmb5mgCg0pSKWPhkIDuzChOcZaTDKDLl9t7o") // leak
}
