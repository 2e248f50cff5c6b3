package main

import "github.com/authlete/authlete-go/conf"

var secrets = map[string]string{
	"dev":  "9e3b38c5b47c9d66d61d5745f68daaec", // leak
	"prod": "9d83574160f762a195ce892001d4dc1d", // leak
}

func main() {
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(secrets["dev"])
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(secrets["prod"])
}
