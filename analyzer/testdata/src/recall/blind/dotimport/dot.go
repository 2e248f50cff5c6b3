// Package dotimport is the DSL of our acceptance suite.
package dotimport

import (
	. "github.com/authlete/authlete-go-sdk"
	. "github.com/authlete/authlete-go-sdk/models/components"
)

// Step is a step of a scenario.
type Step func(*World)

// World is what steps share.
type World struct {
	SDK    *Authlete
	Client Client
}

// Given runs steps.
func Given(steps ...Step) *World {
	w := new(World)
	for _, s := range steps {
		s(w)
	}
	return w
}

// AnAuthleteService connects.
func AnAuthleteService() Step {
	return func(w *World) {
		w.SDK = New(WithServerURL("https://us.authlete.com"), WithSecurity("vNRx593os771HQqxyFNpa8tzlCvIZQ7rpMI1fh88mDM")) // leak
	}
}

// AConfidentialClient adds a client.
func AConfidentialClient(name string) Step {
	return func(w *World) {
		w.Client = Client{
			ClientName:   String(name),
			ClientSecret: Pointer("rw4CE4k19SJzSGwWfM98Pw7GSO-lk9ThoaNbbNJvM_jxbrqpHkmT43ZqxebIgGBuuWkBEZLuAfkWSzOXD6DXHw"), // leak
		}
	}
}
