// Package slingheader sets a header of a request.
package slingheader

import "github.com/dghubble/sling"

const value = `4-kJQp0PzDNZuJoGKhOild7jPDsJ6CCTw0FcnABSWo0` // leak

// Base is what requests are made from.
func Base() *sling.Sling {
	return sling.New().Base("https://eu.authlete.com/api/").Set("Authorization", "DPoP "+value)
}
