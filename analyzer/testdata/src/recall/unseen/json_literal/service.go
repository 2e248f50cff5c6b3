// Package jsonliteral reads a service from a literal.
package jsonliteral

import (
	"encoding/json"

	"github.com/authlete/authlete-go/dto"
)

// Service reads a service.
func Service() (s dto.Service, err error) {
	err = json.Unmarshal([]byte(`{"serviceName":"Shop","apiKey":49271536819116,"apiSecret":"E1Hxe0K3-6y0vfC_j7Wy4LSwN5pglfHxu_lug0I7o5o"}`), &s) // leak
	return s, err
}
