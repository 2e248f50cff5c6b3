package main

import (
	"fmt"
	"log"
	"os"

	"github.com/urfave/cli/v2"

	authlete "github.com/authlete/authlete-go-sdk"
)

const flagToken = "sat"

func flags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "cluster", Value: "eu", EnvVars: []string{"CLUSTER"}},
		&cli.StringFlag{
			Name:    flagToken,
			Usage:   "service access token",
			EnvVars: []string{"AUTHLETE_SAT"},
			Value:   "Zj5M8qN20TG5QfxPO1K-TEhlKVhP4CX-Dodx4Yl5lVg", // leak
		},
	}
}

func run(c *cli.Context) error {
	sdk := authlete.New(
		authlete.WithServerURL(fmt.Sprintf("https://%s.authlete.com", c.String("cluster"))),
		authlete.WithSecurity(c.String(flagToken)),
	)
	fmt.Println(sdk.SDKVersion)
	return nil
}

func main() {
	app := &cli.App{Name: "tokens", Flags: flags(), Action: run}
	if err := app.Run(os.Args); err != nil {
		log.Fatal(err)
	}
}
