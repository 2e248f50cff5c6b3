package main

import "github.com/authlete/authlete-go/dto"

const clientSecret = "yi0UojA10zFAhatr1cZXuy_8JEhFNJmIAI4E2SXopkl8UXIZp6nFiE0aQbBh1sHeqr-Op6UQ3v-gfhr7bExnqA" // leak
func main()                                                                                                   { _ = dto.PushedAuthReqRequest{ClientId: "57297408867", ClientSecret: clientSecret} }
