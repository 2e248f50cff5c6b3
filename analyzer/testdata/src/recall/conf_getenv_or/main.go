package main

import (
	"github.com/authlete/authlete-go/conf"
	"os"
)

func getenv(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return fallback
}
func main() {
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(getenv("API_SECRET", "793b664cdd0a4b8bd38eef6c209fdb9f")) // leak
}
