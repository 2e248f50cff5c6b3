package main

import "net/http"

func main() {
	http.Get("https://32348105639957:7ab1762576e54a5bf68cb06465747a45@api.authlete.com/api/client/get/list") // leak
}
