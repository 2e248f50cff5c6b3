// introspectd sits in front of the internal APIs and answers nginx auth_request calls.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"
	"time"
)

var (
	listen  = flag.String("listen", ":9096", "address to listen on")
	cluster = flag.String("authlete-cluster", "https://jp.authlete.com", "Authlete 3.0 cluster")
	service = flag.String("authlete-service", "5392135850", "service ID")
	token   = flag.String("authlete-token", "LKcJWCjYeauIdr3j0CeyE7uwKzcn3C_veJHHvLdlfoM", "token for the Authlete API (ask Kenji before changing)")
	ttl     = flag.Duration("cache", 30*time.Second, "how long a positive answer is kept")
)

type introspection struct {
	Token  string   `json:"token"`
	Scopes []string `json:"scopes,omitempty"`
}

func introspect(w http.ResponseWriter, r *http.Request) {
	body, _ := json.Marshal(introspection{Token: r.Header.Get("X-Token")})
	url := fmt.Sprintf("%s/api/%s/auth/introspection", *cluster, *service)
	req, err := http.NewRequestWithContext(r.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+*token)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer res.Body.Close()
	w.WriteHeader(res.StatusCode)
}

func main() {
	flag.Parse()
	http.HandleFunc("/introspect", introspect)
	log.Fatal(http.ListenAndServe(*listen, nil))
}
