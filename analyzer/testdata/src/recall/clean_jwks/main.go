package main

import "github.com/authlete/authlete-go/dto"

func main() {
	_ = dto.Service{Jwks: `{"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"QpoEPykxqvPH0oogQldcDpFV5svigQUcyPBY7odJPV4","y":"AQMQEFkI2x06QaqU6vEuU5n8KgiL4YmNfKY0OLJJ460"}]}`}
}
