package main

import (
	"encoding/json"
	"github.com/authlete/authlete-go/conf"
	"os"
)

type config struct {
	Secret string `json:"service_api_secret"`
}

func main() {
	var c config
	body, _ := os.ReadFile("authlete.json")
	json.Unmarshal(body, &c)
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(c.Secret)
}
