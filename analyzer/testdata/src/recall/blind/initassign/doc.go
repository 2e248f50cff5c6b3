// Package initassign signs employees in.
package initassign

var (
	apiKey    string
	apiSecret string
)
