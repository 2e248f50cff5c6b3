package main

import (
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

func main() {
	cnf := conf.AuthleteSimpleConfiguration{}
	cnf.SetBaseUrl("https://api.authlete.com")
	cnf.SetServiceApiKey("32348105639957")
	cnf.SetServiceApiSecret("CESP1aZzVhYxUeJgB40r7pil0YhheXVquDj1KJPSkqI") // leak
	api.New(&cnf)
}
