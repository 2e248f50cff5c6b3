package main

import (
	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

func main() {
	_ = components.Service{APISecret: authlete.String("KQ2q6_SMJioJ-QO48tMvYlzJsZIx0UDK-J_wKgDv1QI")} // leak
}
