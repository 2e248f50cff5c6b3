package main

import (
	"flag"
	"github.com/authlete/authlete-go/conf"
)

var secret = flag.String("secret", "70d9b69b1074cc9fd56e71f0588f9b12", "the API secret") // leak
func main() {
	flag.Parse()
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(*secret)
}
