package dcr

import (
	"context"
	"os"
	"testing"

	authlete "github.com/authlete/openapi-for-go/v3"
)

func TestReadBack(t *testing.T) {
	token, ok := os.LookupEnv("AUTHLETE_TEST_TOKEN")
	if !ok {
		t.Skip("AUTHLETE_TEST_TOKEN is not set")
	}
	ctx := context.WithValue(context.Background(), authlete.ContextAccessToken, token)

	// registration access token of a client that was deleted long ago
	req := authlete.NewClientRegistrationDeleteRequest()
	req.SetToken("pFfVPetEf5C22gCztnA4donwiNaqGOiAtiiEDc0U21A")
	req.SetClientId("1960798894")

	_, _, err := client.DynamicClientRegistrationApi.ClientRegistrationDeleteApi(ctx, "2157616783").
		ClientRegistrationDeleteRequest(*req).Execute()
	if err == nil {
		t.Fatal("want an error")
	}
}
