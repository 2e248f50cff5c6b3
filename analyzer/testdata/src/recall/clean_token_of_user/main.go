package main

import (
	"github.com/authlete/authlete-go/api"
)

func revoke(a api.AuthleteApi) { a.TokenDelete("tuzyTzHCX5XkHGkz4bKIRc8DAaTYgmgObwFvMizdfrI") }
func main()                    {}
