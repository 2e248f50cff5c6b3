package main

import "github.com/authlete/authlete-go/conf"

func main() {
	var cnf conf.AuthleteSimpleConfiguration
	cnf.SetBaseUrl("https://us.authlete.com")
	cnf.SetServiceApiKey("1234567890")
	cnf.SetServiceAccessToken("U7IYXmVAXWj7JDkycpcK5yIg5hJ_PTUW_sbNEMVx1E8") // leak
}
