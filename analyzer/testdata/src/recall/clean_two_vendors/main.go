package main

import (
	"net/http"
	"os"
)

func get(url, token string) {
	req, _ := http.NewRequest("GET", url, nil)
	req.Header.Set("Authorization", "Bearer "+token)
	http.DefaultClient.Do(req)
}
func main() {
	get("https://us.authlete.com/api/info", os.Getenv("AUTHLETE_BEARER"))
	get("https://api.other.example/v1", "hTpG8XSpesKqMTgty0XZ2SvnaL3VnvQ9QH3WbiG2-aw")
}
