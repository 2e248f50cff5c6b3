package main

import "net/http"

func main() {
	req, _ := http.NewRequest("GET", "https://api.other.example/v1/me", nil)
	req.Header.Set("Authorization", "Bearer gfF95kEdMbEgvuRePvMDLPZANGkF1P3df18eDjz7Tt4")
	req.SetBasicAuth("admin", "28d6d6412f26ade5ec9175158466cd7d")
}
