package main

import "github.com/dghubble/sling"

func main() {
	sling.New().Base("https://api.authlete.com/").SetBasicAuth("32348105639957", "a0ccf0de295bc9bb42362b5a3cb879a9") // leak
}
