// Package server is the authorization server.
package server

import (
	"crypto/hmac"
	"crypto/sha256"
	"net/http"
	sec "recall/blind/twopkgs/secrets"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Server is the server.
type Server struct {
	sdk *authlete.Authlete
	mux *http.ServeMux
}

// New makes it.
func New() *Server {
	s := &Server{
		sdk: authlete.New(authlete.WithServerURL("https://us.authlete.com"), authlete.WithSecurity(sec.AuthleteToken)),
		mux: http.NewServeMux(),
	}
	s.mux.HandleFunc("/"+sec.Realm+"/session", s.session)
	return s
}

func (s *Server) session(w http.ResponseWriter, r *http.Request) {
	m := hmac.New(sha256.New, sec.Pepper())
	m.Write([]byte(r.RemoteAddr))
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: string(m.Sum(nil))})
}
