package main

import "net/http"

func main() {
	req, _ := http.NewRequest("GET", "https://eu.authlete.com/api/info", nil)
	req.Header = http.Header{"Authorization": {"Bearer e315fdb8ce0bf65ddcf787df65be2479"}} // leak
}
