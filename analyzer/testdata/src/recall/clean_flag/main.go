package main

import (
	"flag"
	"github.com/authlete/authlete-go/conf"
)

func main() {
	secret := flag.String("api-secret", "", "the API secret of the service")
	password := flag.String("password-file", "/run/secrets/authlete", "where the API secret is")
	flag.Parse()
	println(*password)
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(*secret)
}
