package main

import (
	"fmt"
	"log"
	"net/http"
	"recall/blind/getenvhelper/internal/envs"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

func newAPI() api.AuthleteApi {
	cnf := conf.AuthleteSimpleConfiguration{}
	cnf.SetBaseUrl(envs.Str("AUTHLETE_BASE_URL", "https://api.authlete.com"))
	cnf.SetServiceOwnerApiKey(envs.Str("AUTHLETE_SO_KEY", "5593494639"))
	cnf.SetServiceOwnerApiSecret(envs.Str("AUTHLETE_SO_SECRET", "bY8sH2nI8NjnrhHu08V1EXuTxFBe7Sg2isAvTs-71YE")) // leak
	cnf.SetServiceApiKey(envs.Str("AUTHLETE_API_KEY", "10738933197"))
	cnf.SetServiceApiSecret(envs.Str("AUTHLETE_API_SECRET", "P0pQnYdMUkNLUujBJ8t_OUOLVtucNEpVHLebJM5CcIU")) // leak
	return api.New(&cnf)
}

func main() {
	a := newAPI()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, a != nil) })
	log.Fatal(http.ListenAndServe(fmt.Sprintf(":%d", envs.Int("PORT", 8080)), nil))
}
