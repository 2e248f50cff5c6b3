// Package reqpair sets the pair of a client.
package reqpair

import "github.com/imroc/req/v3"

// Client makes a client.
func Client() *req.Client {
	login, password := pair()
	return req.C().SetBaseURL("https://api.authlete.com").SetCommonBasicAuth(login, password)
}

func pair() (string, string) {
	return "20742564079880", "H_g2JSUYyQhqtM8nmG-WGHFRJKRPIiisxF36eX3m_64" // leak
}
