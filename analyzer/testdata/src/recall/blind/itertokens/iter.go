// Package itertokens goes through the services of a region.
package itertokens

import (
	"iter"

	authlete "github.com/authlete/authlete-go-sdk"
)

func services() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		if !yield("cards", "0jivCJ_KCtk0vFM7f01Pn4kNZi9rAOPWBNCZEeqmPNk") { // leak
			return
		}
		yield("loans", "UZw1arSpJheZGlxrc7neEgb5Ce0_3fmRpqbFQeJintM") // leak
	}
}

func clients(seq iter.Seq2[string, string]) iter.Seq2[string, *authlete.Authlete] {
	return func(yield func(string, *authlete.Authlete) bool) {
		for name, token := range seq {
			if !yield(name, authlete.New(authlete.WithSecurity(token))) {
				return
			}
		}
	}
}

// All returns the clients by name.
func All() map[string]*authlete.Authlete {
	m := map[string]*authlete.Authlete{}
	for name, c := range clients(services()) {
		m[name] = c
	}
	return m
}
