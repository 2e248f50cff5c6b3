package main

import (
	"context"
	"flag"
	"fmt"
	"log"

	authlete "github.com/authlete/authlete-go-sdk"
)

var (
	server = flag.String("server", "https://jp.authlete.com", "Authlete API server")
	token  = flag.String("token", "XANGea_X30u7aB7k0Lq4CSl3Y7W6V5-xcDZQEYe_0do", "access token")
)

func main() {
	flag.Parse()
	ctx := context.Background()
	s := authlete.New(
		authlete.WithServerURL(*server),
		authlete.WithSecurity(*token),
	)
	res, err := s.Service.List(ctx, nil, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(*res.ServiceGetListResponse.TotalCount)
}
