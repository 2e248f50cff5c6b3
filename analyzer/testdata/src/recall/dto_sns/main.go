package main

import "github.com/authlete/authlete-go/dto"

func main() {
	_ = dto.SnsCredentials{ApiKey: "x", ApiSecret: "8eac05ac0422eb67db32100c80b056fb"} // leak
}
