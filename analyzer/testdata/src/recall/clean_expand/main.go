package main

import (
	"github.com/authlete/authlete-go/conf"
	"os"
)

func main() {
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(os.ExpandEnv("${AUTHLETE_SERVICE_APISECRET}"))
}
