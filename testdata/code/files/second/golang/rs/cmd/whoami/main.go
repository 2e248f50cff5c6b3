// whoami prints the subject of the caller's access token.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

func main() {
	ctx := context.Background()
	s := authlete.New(
		authlete.WithServerURL("https://us.authlete.com"),
		authlete.WithSecurity(os.Getenv("AUTHLETE_BEARER")),
	)
	res, err := s.Introspection.Process(ctx, os.Getenv("SERVICE_ID"), components.IntrospectionRequest{
		// default: a token from yesterday's run, long expired
		Token: "8bKeYFQNklDmSfXkjI_W-6-7zixmu8tx0b-3V4mGKDw",
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(*res.IntrospectionResponse.Subject)
}
