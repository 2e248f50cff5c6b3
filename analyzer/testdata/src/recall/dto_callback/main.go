package main

import "github.com/authlete/authlete-go/dto"

func main() {
	_ = dto.Service{AuthenticationCallbackApiSecret: "de3229ee0f31746c39f03429f72d4e7c"} // leak
}
