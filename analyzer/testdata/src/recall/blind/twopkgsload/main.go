package main

import (
	"flag"
	"log"
	"recall/blind/twopkgsload/authz"
	"recall/blind/twopkgsload/config"
)

func main() {
	name := flag.String("config", "/etc/authz.json", "configuration")
	flag.Parse()
	c, err := config.Load(*name)
	if err != nil {
		log.Fatal(err)
	}
	log.Print(c.Listen, authz.Connect(c.Authlete).SDKVersion)
}
