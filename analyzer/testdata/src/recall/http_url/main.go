package main

import "net/url"

func main() {
	_ = url.URL{Scheme: "https", Host: "api.authlete.com", User: url.UserPassword("32348105639957", "418f090b5655c44526f1234628aeca47")} // leak
}
