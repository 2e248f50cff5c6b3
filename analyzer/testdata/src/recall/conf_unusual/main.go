package main

import "github.com/authlete/authlete-go/conf"

func main() {
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret("a936d41986e9a2237a69667988c4c3fd") // leak
}
