package main

import "github.com/authlete/authlete-go/conf"

const pw = "AIT-01NDLH7t8r7MsBqynagiFzCWdpQQ2XE31LzVe0w" // leak
func main()                                              { new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(pw) }
