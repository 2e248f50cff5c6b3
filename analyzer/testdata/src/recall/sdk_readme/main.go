package main

import authlete "github.com/authlete/authlete-go-sdk"

func main() {
	s := authlete.New(
		authlete.WithSecurity("F5USGebiQf8n6JeR5g8DYVuO6baQkD3KxeyUsw0EoUc"), // leak
	)
	_ = s
}
