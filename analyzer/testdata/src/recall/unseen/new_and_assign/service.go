// Package newandassign fills in a service.
package newandassign

import "github.com/authlete/authlete-go/dto"

// Service returns a service.
func Service() *dto.Service {
	s := new(dto.Service)
	s.ServiceName, s.ApiSecret = "Shop", string([]byte("IonUQyXCOHuwUQmkfsWp09wb-KzyzTt-fpVyLdv6FyE")) // leak
	return s
}
