// Package appendfbasic makes a header with Appendf.
package appendfbasic

import (
	"encoding/base64"
	"fmt"
	"net/http"
)

// Services lists services.
func Services() (*http.Response, error) {
	const id, pass = "28687240266785", "2ZYRxDshZCGefggwUhhqqZRliWqVlIklk_oOz6OWX2Y" // leak
	req, err := http.NewRequest("GET", "https://api.authlete.com/api/service/get/list", nil)
	if err != nil {
		return nil, err
	}
	h := fmt.Appendf(nil, "Basic %s", base64.StdEncoding.EncodeToString([]byte(id+":"+pass)))
	req.Header["Authorization"] = []string{string(h)}
	return http.DefaultClient.Do(req)
}
