package main

import (
	"encoding/base64"
	"net/http"
)

func main() {
	auth := base64.StdEncoding.EncodeToString([]byte("32348105639957:ba388ff514c15364a091c0ee50371254")) // leak
	req, _ := http.NewRequest("GET", "https://api.authlete.com/api/service/configuration", nil)
	req.Header.Set("Authorization", "Basic "+auth)
}
