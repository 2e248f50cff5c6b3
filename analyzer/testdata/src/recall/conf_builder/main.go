package main

import (
	"github.com/authlete/authlete-go/conf"
	"strings"
)

func main() {
	var b strings.Builder
	b.WriteString("cd762950f59aad5fa55f4d58fade44da") // leak
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(b.String())
}
