// Package vendors moves clients from Auth0 to Authlete: what it hands to the one
// is none of the other's.
package vendors

import (
	"errors"

	"github.com/auth0/go-auth0/management"
	"github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go/dto"
	"github.com/stripe/stripe-go/v78"
)

func keep() *management.Client {
	name, secret := "legacy", "mkjNe0sEPt27uOHwjlPigQD0jqA5h3-_snXzn344IaEQhguA5A616h6JALNBYpVLTaRYewxeGsN6VLsqyA2uEA"
	return &management.Client{Name: &name, ClientSecret: &secret}
}

func named() *management.Client {
	authleteClientSecret := "zGg9TiPdnc2_YOo5JtrBWz1HGaWIfHnPLg-o_Hf5AVU4YECIajxH8caw62QrS4ikUJ8Ox3de79Hf-0tcjB7eSg" // want `client-secret`
	return &management.Client{ClientSecret: &authleteClientSecret}
}

func moved() (*management.Client, dto.Client) {
	secret := "_cAzKwX-FSFvY0Dl0EPxz__1Qm5ZTBQJ56kY6Fkovqu17YH9fHr_TV_I-6r8UJ6ftFi7nnGYeiQNFO61HP9TAg" // want `client-secret`
	return &management.Client{ClientSecret: &secret}, dto.Client{ClientSecret: secret}
}

func billed() {
	stripe.Key = "xJ57IZcC9bBp4g31sBfyi3r9eofoX9V_1c4FssUnC8M"
}

func guarded(token string) error {
	if token == "SZqtZvUj5QRgpCYBGXMRoCCCF-hJ13cQeKKJ09y8rtw" {
		return errors.New("it was revoked")
	}
	switch token {
	case "7sOdUDEtFjtUFREY5akRDYy303NBiEivHWixbAZPZf4":
		return errors.New("it was revoked, too")
	}
	if token == "" {
		token = "0Lzlw7UWL2pUUa6V_HlCgWnC-XqT6UI7AQnYVdeOGSE" // want `access-token`
	}
	authlete.New(authlete.WithSecurity(token))
	return nil
}
