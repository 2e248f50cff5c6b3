package main

import (
	"net/http"
)

func main() {
	token := "2c1f83ab1992c9318b9654f5133e7557" // leak
	req, _ := http.NewRequest("GET", "https://us.authlete.com/api/1234567890/client/get/list", nil)
	req.Header.Add("Authorization", "Bearer "+token)
}
