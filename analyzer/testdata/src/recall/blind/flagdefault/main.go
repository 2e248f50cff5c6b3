package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net/http"
	"time"

	authlete "github.com/authlete/authlete-go-sdk"
)

var (
	addr   = flag.String("addr", ":8080", "where to listen")
	server = flag.String("authlete-url", "https://us.authlete.com", "the Authlete server")
	token  = flag.String("authlete-token", "QTXtiZxoFY8EtZ0FjUYYWeBafu9w5bH8REt2uAyPwaI", "service access token") // leak
)

type app struct{ sdk *authlete.Authlete }

func (a *app) health(w http.ResponseWriter, r *http.Request) {
	_, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	fmt.Fprintln(w, a.sdk.SDKVersion)
}

func main() {
	flag.Parse()
	a := &app{authlete.New(authlete.WithServerURL(*server), authlete.WithSecurity(*token))}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", a.health)
	log.Fatal(http.ListenAndServe(*addr, mux))
}
