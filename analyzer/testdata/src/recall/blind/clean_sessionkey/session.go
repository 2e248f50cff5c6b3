// Package clean_sessionkey signs cookies with a key of its own.
package clean_sessionkey

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"os"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

const sessionSecret = "vuK5ywpgEttYMmrxJ1gVEpxDl9Cb9P0vsNDqyE0qebg"

// Server is the authorization server.
type Server struct {
	api    api.AuthleteApi
	secret []byte
}

// New makes it.
func New() *Server {
	c := new(conf.AuthleteSimpleConfiguration)
	c.SetServiceApiKey(os.Getenv("API_KEY"))
	c.SetServiceApiSecret(os.Getenv("API_SECRET"))
	return &Server{api.New(c), []byte(sessionSecret)}
}

func (s *Server) sign(v string) string {
	m := hmac.New(sha256.New, s.secret)
	m.Write([]byte(v))
	return v + "." + base64.RawURLEncoding.EncodeToString(m.Sum(nil))
}

func (s *Server) setCookie(w http.ResponseWriter, user string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: s.sign(user), HttpOnly: true})
}
