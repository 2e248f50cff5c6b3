package main

import authlete "github.com/authlete/authlete-go-sdk"

var AuthleteToken = "shnK3KyjxQB-aYjT3lhYPQzxNNFh0-5U2RyJ7GnECvw" // leak
func main()                                                       { _ = authlete.New(authlete.WithSecurity(AuthleteToken)) }
