package main

import "net/http"

func main() {
	http.Get("https://issuer.other.example/authorize?client_id=57297408867&nonce=GcpzsUTP0McxF3sObn5SpBpf57vKphUH6iwCdxczox8")
}
