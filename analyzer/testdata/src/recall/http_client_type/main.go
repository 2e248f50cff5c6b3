package main

import "net/http"

type client struct{ base, token string }

func (c *client) do(path string) {
	req, _ := http.NewRequest("GET", c.base+path, nil)
	req.Header.Set("Authorization", "Bearer "+c.token)
	http.DefaultClient.Do(req)
}
func main() {
	(&client{base: "https://us.authlete.com", token: "9c4491a488e6c85f20a6ee4a60ae8b9b"}).do("/api/info") // leak
}
