package main

import (
	"github.com/authlete/authlete-go/conf"
	"os"
)

func main() {
	cnf := new(conf.AuthleteSimpleConfiguration)
	// cnf.SetServiceApiSecret("GAYBKTAVGWgBBg216-AKe-dhzxKdb7WhYRhYJNt4w6Y") // leak
	cnf.SetServiceApiSecret(os.Getenv("AUTHLETE_SERVICE_APISECRET"))
}
