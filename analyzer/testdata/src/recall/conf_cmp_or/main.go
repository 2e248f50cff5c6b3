package main

import (
	"cmp"
	"github.com/authlete/authlete-go/conf"
	"os"
)

func main() {
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(cmp.Or(os.Getenv("S"), "4Pl8sx_pb7CU1nkluKDxTfRV1LG0rHCfIsWOWwxiqbw")) // leak
}
