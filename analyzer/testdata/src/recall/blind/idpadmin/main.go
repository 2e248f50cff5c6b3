package main

import (
	"fmt"
	"os"

	idp "github.com/authlete/idp-api"
)

type authorizer[R any] interface{ Authorization(string) R }

func authorize[R authorizer[R]](r R) R { return r.Authorization(scheme + " " + orgToken) }

const (
	scheme   = "Bearer"
	orgToken = "KsclIUMcHxntd9Cq-IbVxoNyOhyd2ofWhur_IHk2VT8" // leak
)

func create() idp.ApiCreateServiceRequest { return authorize(idp.ApiCreateServiceRequest{}) }

func rotate() idp.ApiRotateServiceTokenRequest { return authorize(idp.ApiRotateServiceTokenRequest{}) }

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: idpadmin create|rotate")
		os.Exit(2)
	}
	switch os.Args[1] {
	case "create":
		fmt.Printf("%T\n", create())
	case "rotate":
		fmt.Printf("%T\n", rotate())
	}
}
