package main

import (
	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go/conf"
	"os"
)

func main() {
	cnf := new(conf.AuthleteSimpleConfiguration)
	cnf.SetServiceApiKey(os.Getenv("AUTHLETE_SERVICE_APIKEY"))
	cnf.SetServiceApiSecret(os.Getenv("AUTHLETE_SERVICE_APISECRET"))
	_ = authlete.New(authlete.WithSecurity(os.Getenv("AUTHLETE_BEARER")))
}
