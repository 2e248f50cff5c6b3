package main

import "github.com/authlete/authlete-go/conf"

var cfg struct{ Authlete struct{ Secret string } }

func init() {
	cfg.Authlete.Secret = "dd10d1c795384a226db94bcc5b877f39" // leak
}
func main() { new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(cfg.Authlete.Secret) }
