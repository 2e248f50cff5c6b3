package main

import (
	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

func main() {
	_ = components.Client{ClientSecret: authlete.String("CF7zriWeREAorZECdmetug5xf4l5pURnfihR25cLtiw-EBDtjyNv8TobSzbGQTqdTzyHvjRbuBJKahlcYVRvig")} // leak
}
