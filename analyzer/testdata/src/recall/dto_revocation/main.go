package main

import "github.com/authlete/authlete-go/dto"

func main() {
	_ = dto.RevocationRequest{ClientId: "57297408867", ClientSecret: "e38159b543a92ac4f5be12a9d5d83677"} // leak
}
