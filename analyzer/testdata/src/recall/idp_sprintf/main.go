package main

import (
	"fmt"
	idp "github.com/authlete/idp-api"
)

func main() {
	token := "b50ce17f5eb4f756cdc86919fa816de2" // leak
	idp.ApiRotateServiceTokenRequest{}.Authorization(fmt.Sprintf("Bearer %s", token))
}
