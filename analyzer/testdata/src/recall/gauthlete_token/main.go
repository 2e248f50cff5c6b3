package main

import "github.com/kangkyu/gauthlete"

func main() {
	gauthlete.NewServiceClient().Token("grant_type=authorization_code", "57297408867", "f0aa78190d6efba0bec936ac4602a022") // leak
}
