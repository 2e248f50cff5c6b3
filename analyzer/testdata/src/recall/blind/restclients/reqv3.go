// Package restclients compares HTTP clients for the blog.
package restclients

import "github.com/imroc/req/v3"

const apiRoot = "https://us.authlete.com"

func withReq(token string) *req.Client {
	return req.C().SetBaseURL(apiRoot).SetCommonBearerAuthToken(token)
}

// Req measures req.
func Req() error {
	_, err := withReq("UmmyRxJLvUfmmEGM5nXA1eXlpspjeDO_P0B-ApPhxoU").R().Get("/api/2891367455/client/get/list") // leak
	return err
}
