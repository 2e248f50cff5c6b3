package main

// The README's example, with values.
import (
	"fmt"
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

var (
	base_url           = `https://api.authlete.com/`
	service_api_key    = `32348105639957`
	service_api_secret = `CpGxG8H-CRbKjZm--qxfSlHufpB9BlZzbWDlbDAg7XI` // leak
)

func main() {
	cnf := new(conf.AuthleteSimpleConfiguration)
	cnf.SetBaseUrl(base_url)
	cnf.SetServiceApiKey(service_api_key)
	cnf.SetServiceApiSecret(service_api_secret)
	fmt.Println(api.New(cnf))
}
