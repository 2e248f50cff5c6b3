package main

import "github.com/authlete/authlete-go/conf"

func main() {
	cnf := new(conf.AuthleteSimpleConfiguration)
	cnf.SetServiceApiSecret("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
	cnf.SetServiceOwnerApiSecret("***** REDACTED *****")
}
