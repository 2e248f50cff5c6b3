package main

import (
	"github.com/authlete/authlete-go/dto"
	"testing"
)

func TestClient(t *testing.T) {
	t.Setenv("AUTHLETE_SERVICE_APISECRET", "test-secret")
	c := dto.Client{ClientSecret: "my_updated_client_secret"}
	if c.ClientSecret != "my_updated_client_secret" {
		t.Fatal("client secret")
	}
}
func main() {}
