package main

import (
	"github.com/authlete/authlete-go/conf"
)

func read(path, field string) string { return "" }
func main() {
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(read("secret/data/authlete", "api_secret"))
}
