// Package clean_golden parses what the token endpoint has said.
package clean_golden

import (
	"encoding/json"
	"io"

	"github.com/authlete/authlete-go/dto"
)

type answer struct {
	AccessToken  string `json:"access_token"`
	RefreshToken string `json:"refresh_token"`
	TokenType    string `json:"token_type"`
}

func parse(r io.Reader) (a answer, err error) {
	err = json.NewDecoder(r).Decode(&a)
	return a, err
}

// Parse parses an answer of Authlete.
func Parse(res *dto.TokenResponse) (string, error) {
	var a answer
	err := json.Unmarshal([]byte(res.ResponseContent), &a)
	return a.AccessToken, err
}

// Stub is the answer of the stub server.
func Stub() *dto.TokenResponse {
	return &dto.TokenResponse{ResponseContent: `{"access_token":"AYMm4eY1FNNrX27-X1T59YXk808iUtdo4FNOUu_lwP0","token_type":"Bearer"}`}
}
