// Package cleanotherhost sends a pair to another host.
package cleanotherhost

import "net/http"

// Get gets something.
func Get() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://issuer.example.com/userinfo", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer -ubzQJ5qsXMU-UuC9AbfwMsVqXcoF5gmEo2N1W-GA6s")
	return http.DefaultClient.Do(req)
}
