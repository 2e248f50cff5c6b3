// Package headerliteral writes the header as a literal.
package headerliteral

import "net/http"

var half = "TA5f-ZTP3RzcMklkEM-P"

// Get gets a service.
func Get() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://jp.authlete.com/api/6332210461/service/get", http.NoBody)
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{
		"Accept":        {"application/json"},
		"Authorization": {"Bearer " + half + "zac0CIskz0Qrv4F-viJKqMk"}, // leak
	}
	return http.DefaultClient.Do(req)
}
