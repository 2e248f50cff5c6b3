package main

import (
	"log"
	"os"

	"github.com/kangkyu/gauthlete"
)

func init() {
	os.Setenv("AUTHLETE_SERVICE_APIKEY", "715948317")
	os.Setenv("AUTHLETE_SERVICE_APISECRET", "qr7rjFCgyhAVwm6Nmdv1nbNoMOsM4PTyTb9Ltjuf0SY") // leak
}

func exchange(c *gauthlete.ServiceClient, params string) (string, error) {
	clientID, clientSecret := demoClient()
	res, err := c.Token(params, clientID, clientSecret)
	if err != nil {
		return "", err
	}
	return res.ResponseContent, nil
}

func demoClient() (id, secret string) {
	id = "26478243745571"
	secret = "8T75qx-FNcR92RK6VdwjgPtPHeFT-9U2TYAXxXIOePgQUFr-DCcDmlWXquHjprW4eiahowUTPZScQcB-kXzITw" // leak
	return
}

func main() {
	out, err := exchange(gauthlete.NewServiceClient(), "grant_type=client_credentials")
	if err != nil {
		log.Fatal(err)
	}
	log.Print(len(out))
}
