// Package deferredrestore sets a variable for as long as a function runs.
package deferredrestore

import "os"

func override(name, value string) func() {
	old, had := os.LookupEnv(name)
	os.Setenv(name, value)
	return func() {
		if !had {
			os.Unsetenv(name)
			return
		}
		os.Setenv(name, old)
	}
}

// Run runs f with the variable.
func Run(f func() error) error {
	defer override("AUTHLETE_BEARER", "vUsDn_DaCaHKIid3QIa6J_zEd5SeKwFudvyDXVyaYfk")() // leak
	return f()
}
