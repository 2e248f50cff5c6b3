package main

import (
	"github.com/kangkyu/gauthlete"
	"os"
)

func main() {
	os.Setenv("AUTHLETE_SERVICE_APIKEY", "32348105639957")
	os.Setenv("AUTHLETE_SERVICE_APISECRET", "aJBUHf-vyUhBlkI-Lsevl3h1HUbyRvriT9rH5rw0Yio") // leak
	gauthlete.NewServiceClient()
}
