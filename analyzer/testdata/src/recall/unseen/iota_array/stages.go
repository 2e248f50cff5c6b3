// Package iotaarray numbers its stages.
package iotaarray

import authlete "github.com/authlete/authlete-go-sdk"

// The stages.
const (
	Dev = iota
	Staging
	Production
)

var byStage = [...]string{
	Dev:        "",
	Staging:    "YOUR_ACCESS_TOKEN",
	Production: "HmtPGUDMtHIAWkdmOmi7Rkcexyt2nex13xBcd6i_l2k", // leak
}

// At returns the client of a stage.
func At(stage int) *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(byStage[stage]))
}
