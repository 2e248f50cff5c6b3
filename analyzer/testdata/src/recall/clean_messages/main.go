package main

import (
	"errors"
	"fmt"
)

var errSecret = errors.New("authlete: the API secret is missing")

const passwordPrompt = "Password of the service owner: "

func main() { fmt.Println(errSecret, passwordPrompt) }
