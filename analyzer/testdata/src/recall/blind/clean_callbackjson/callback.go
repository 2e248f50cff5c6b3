// Package clean_callbackjson is the authentication callback of a 2.x service.
package clean_callbackjson

import (
	"crypto/subtle"
	"encoding/json"
	"net/http"
	"os"

	"github.com/authlete/authlete-go/dto"
)

type request struct {
	ID       string `json:"id"`
	Password string `json:"password"`
}

type response struct {
	Authenticated bool   `json:"authenticated"`
	Subject       string `json:"subject"`
}

// Service returns the part of the service that is about the callback.
func Service() *dto.Service {
	return &dto.Service{AuthenticationCallbackApiSecret: os.Getenv("CALLBACK_SECRET")}
}

// Handler is the callback.
func Handler(s *dto.Service) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, p, _ := r.BasicAuth()
		if subtle.ConstantTimeCompare([]byte(p), []byte(s.AuthenticationCallbackApiSecret)) != 1 {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var q request
		if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		_ = json.NewEncoder(w).Encode(response{Subject: "gGY_pTnslvvjaX6vqP1u1A7PrtTzV_sfBeJsIHksZ1E"})
	}
}
