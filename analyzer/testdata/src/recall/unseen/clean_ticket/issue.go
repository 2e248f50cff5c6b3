// Package cleanticket issues an authorization code.
package cleanticket

import (
	"net/http"
	"os"
	"strings"
)

const ticket = "SyMcDBsOJDlqgMw7FVSNVP-ejNX-CtT9PVuCEHWgJ1I"

// Issue issues one.
func Issue() (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://us.authlete.com/api/8201534856/auth/authorization/issue", strings.NewReader(`{"ticket":"`+ticket+`","subject":"john"}`))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("AUTHLETE_BEARER"))
	return http.DefaultClient.Do(req)
}
