package main

import (
	"github.com/authlete/authlete-go/dto"
)

const ticket = "L9v3VJq9NR3JpCkvM3_KkH9m7U-KeAxs6VND44kNFKs"

func main() { _ = dto.Client{ClientName: ticket} }
