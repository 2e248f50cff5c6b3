package main

import (
	"github.com/authlete/authlete-go/conf"
	"os"
)

func main() {
	s := os.Getenv("AUTHLETE_SERVICE_APISECRET")
	if s == "" {
		s = "gvPAPnbz_sUz7IPOu9EkzwriB3ggDpL8sn_KvYellsg" // leak
	}
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(s)
}
