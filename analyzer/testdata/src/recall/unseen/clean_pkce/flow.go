// Package cleanpkce has the values of a flow.
package cleanpkce

import "net/url"

// Authorize is a request to the authorization server that runs on Authlete.
func Authorize() string {
	q := url.Values{
		"client_id":      {"51584887340823"},
		"code_challenge": {"T11V7o0L3xe90a99HVCDsDSWaOn7jhi1z6Ktz-JD8kI"},
		"state":          {"mvC7QiPNCY8qOzM9p8Ef6g4HmvlZ8m1ltpi6Zj0KUKg"},
		"nonce":          {"ql5UHR1LC_2B0bD0I_dyv1ClDFsx4-lkUXjjq-Fs_CE"},
		"dpop_jkt":       {"xMmh2KUdQQYGTQrrTegfVZMUlM8OVxf_8s8h1n0Nso8"},
	}
	return "https://as.example.com/authorize?" + q.Encode()
}

const codeVerifier = "SQtc52Rg9Bx7agyIhKXekDRgvOMZ3KB7m4MKUivlS6o"

// Exchange is what is sent for the tokens.
func Exchange(code string) url.Values {
	return url.Values{"grant_type": {"authorization_code"}, "code": {code}, "code_verifier": {codeVerifier}}
}
