// Package bufferbasic makes the pair in a Buffer.
package bufferbasic

import (
	"bytes"
	"encoding/base64"
	"net/http"
)

// Get gets a service.
func Get() (*http.Response, error) {
	var pair bytes.Buffer
	pair.WriteString("94823665122140")
	pair.WriteByte(':')
	pair.WriteString("TL4GwjZ821wVdFux8Y6pTu_etqAmvbe2pGKCl18QbAc") // leak
	req, err := http.NewRequest("GET", "https://api.authlete.com/api/service/get/94823665122140", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString(pair.Bytes()))
	return http.DefaultClient.Do(req)
}
