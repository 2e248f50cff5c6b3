package main

import "github.com/authlete/authlete-go/dto"

func main() {
	_ = dto.TokenRequest{ClientId: "57297408867", ClientSecret: "fQL26f93kAhIGoGiGGVVUCGxVRJgWBkw0Mshj74KnfV0oNPxzbmh5CW1pvrwkce-fEFcrXuL-8ocBk7e2vIjuw"} // leak
}
