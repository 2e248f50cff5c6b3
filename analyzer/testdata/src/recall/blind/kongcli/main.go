package main

import (
	"context"
	"fmt"

	"github.com/alecthomas/kong"

	authlete "github.com/authlete/openapi-for-go/v3"
)

var cli struct {
	Server string `help:"Authlete server." default:"https://eu.authlete.com" env:"AUTHLETE_SERVER"`
	Token  string `help:"Service access token." default:"jfWqglvSlvsQWQX6ofGIglJwUUULuocxdT39q4Sbv8Y" env:"AUTHLETE_TOKEN" short:"t"` // leak

	Introspect introspectCmd `cmd:"" help:"Say what a token is."`
}

type introspectCmd struct {
	Token string `arg:""`
}

func (c *introspectCmd) Run() error {
	cfg := authlete.NewConfiguration()
	cfg.Servers = authlete.ServerConfigurations{{URL: cli.Server}}
	ctx := context.WithValue(context.Background(), authlete.ContextAccessToken, cli.Token)
	fmt.Println(authlete.NewAPIClient(cfg), ctx.Err(), len(c.Token))
	return nil
}

func main() {
	k := kong.Parse(&cli)
	k.FatalIfErrorf(cli.Introspect.Run())
}
