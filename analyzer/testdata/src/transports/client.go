package transports

import "net/http"

var client = http.Client{Transport: &bearer{token: "vcPxwJJoGJXBc5fBWWG1NeI83p6YNdsOSm17ISvYPo8"}}

func list() (*http.Response, error) {
	return client.Get("https://eu.authlete.com/api/service/get/list")
}
