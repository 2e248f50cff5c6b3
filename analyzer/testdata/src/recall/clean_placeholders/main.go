package main

import (
	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go/conf"
)

func main() {
	cnf := new(conf.AuthleteSimpleConfiguration)
	cnf.SetServiceApiKey(`SERVICE_API_KEY`)
	cnf.SetServiceApiSecret(`SERVICE_API_SECRET`)
	cnf.SetServiceOwnerApiSecret("YOUR_SERVICE_OWNER_API_SECRET")
	cnf.SetServiceAccessToken("<YOUR_BEARER_TOKEN_HERE>")
	_ = authlete.New(authlete.WithSecurity("YOUR_ACCESS_TOKEN"))
}
