// Package clean_otherhost calls our own API with the token of the BFF.
package clean_otherhost

import (
	"fmt"
	"net/http"

	authlete "github.com/authlete/authlete-go-sdk"
)

const (
	ordersURL = "https://orders.internal.example.net/v1/orders"
	bffToken  = "TldyQOEuhW90b7QMgEfYFdSbOt86nsuwwx_Ep62xRqc"
)

// BFF is the backend of the web shop.
type BFF struct {
	authz *authlete.Authlete
	hc    *http.Client
}

// New makes one; the token of Authlete comes from the caller.
func New(authleteToken string) *BFF {
	return &BFF{authlete.New(authlete.WithSecurity(authleteToken)), http.DefaultClient}
}

// Orders lists orders.
func (b *BFF) Orders(page int) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("%s?page=%d", ordersURL, page), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+bffToken)
	return b.hc.Do(req)
}
