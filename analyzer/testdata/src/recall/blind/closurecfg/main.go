package main

import (
	"context"
	"log"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

type tokenFunc func(ctx context.Context) (string, error)

func fixed(token string) tokenFunc {
	return func(context.Context) (string, error) { return token, nil }
}

func logged(name string, next tokenFunc) tokenFunc {
	return func(ctx context.Context) (string, error) {
		log.Printf("token of %s wanted", name)
		return next(ctx)
	}
}

func source(next tokenFunc) func(context.Context) (components.Security, error) {
	return func(ctx context.Context) (components.Security, error) {
		t, err := next(ctx)
		if err != nil {
			return components.Security{}, err
		}
		return components.Security{Bearer: &t}, nil
	}
}

func main() {
	tf := logged("checkout", fixed("uVaoUN11qfiVT48CeGU5JeuInfTUrhSraVQLdzcLhD0")) // leak
	sdk := authlete.New(authlete.WithServerURL("https://br.authlete.com"), authlete.WithSecuritySource(source(tf)))
	log.Print(sdk.SDKVersion)
}
