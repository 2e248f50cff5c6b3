package main

import (
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type fixed struct{ conf.AuthleteEnvConfiguration }

func (*fixed) GetServiceApiSecret() string {
	return "18aaf172ab84f0853ac7bc5e24bdd6c8" // leak
}
func main() { api.New(&fixed{}) }
