package main

import "github.com/authlete/authlete-go/conf"

const (
	head = "b482b7b53f2d29b05879a5e38338984a"
	tail = "9d83e0d0ce72bf968f95a8710a43de64"
)

func main() {
	new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(head + tail) // leak
}
