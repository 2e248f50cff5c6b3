package main

import (
	"encoding/base64"
	"github.com/authlete/authlete-go/conf"
)

func main() {
	raw, _ := base64.StdEncoding.DecodeString("WDl2LTdRa0wtMnBZOC1aNHJULTZtV0I=") // leak
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(string(raw))
}
