// Package cleanusertokens handles what is issued to users.
package cleanusertokens

import (
	"github.com/authlete/authlete-go/api"
)

// Revoke deletes the token of a test user.
func Revoke(a api.AuthleteApi) *api.AuthleteError {
	token := "ZvbGjj9ipSvXjn3dA3LfiB5CmQ5DHt-GvaGuOe6N5TY"
	return a.TokenDelete(token)
}
