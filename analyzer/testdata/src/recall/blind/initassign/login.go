package initassign

import (
	"net/http"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
	"github.com/authlete/authlete-go/dto"
)

// Handler is the token endpoint.
type Handler struct{ authlete api.AuthleteApi }

// NewHandler makes it.
func NewHandler() *Handler {
	var c conf.AuthleteSimpleConfiguration
	c.SetServiceApiKey(apiKey)
	c.SetServiceApiSecret(apiSecret)
	return &Handler{api.New(&c)}
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "bad form", http.StatusBadRequest)
		return
	}
	res, err := h.authlete.Token(&dto.TokenRequest{Parameters: r.PostForm.Encode()})
	if err != nil {
		http.Error(w, err.Message, http.StatusBadGateway)
		return
	}
	_, _ = w.Write([]byte(res.ResponseContent))
}
