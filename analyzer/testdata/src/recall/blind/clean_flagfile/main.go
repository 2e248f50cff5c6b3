package main

import (
	"bytes"
	"flag"
	"log"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

func main() {
	server := flag.String("server", "https://us.authlete.com", "Authlete server")
	token := flag.String("token", "", "service access token")
	file := flag.String("token-file", "/var/run/secrets/authlete/token", "file with a service access token")
	flag.Parse()
	t, err := choose(*token, *file)
	if err != nil {
		log.Fatal(err)
	}
	log.Print(authlete.New(authlete.WithServerURL(*server), authlete.WithSecurity(t)).SDKVersion)
}

func choose(token, file string) (string, error) {
	if token != "" {
		return token, nil
	}
	b, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	return string(bytes.TrimSpace(b)), nil
}
