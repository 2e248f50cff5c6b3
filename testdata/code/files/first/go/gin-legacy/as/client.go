package as

import (
	"net/http"
	"strings"

	"github.com/kaiin/gin-legacy/consts"
)

const endpoint = "https://api.authlete.com/api"

func call(path, body string) (*http.Response, error) {
	req, err := http.NewRequest("POST", endpoint+path, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(consts.AsKey, consts.AsPass)
	req.Header.Set("Content-Type", "application/json")
	return http.DefaultClient.Do(req)
}

// 認可リクエスト
func Authorization(query string) (*http.Response, error) {
	return call("/auth/authorization", `{"parameters":"`+query+`"}`)
}
