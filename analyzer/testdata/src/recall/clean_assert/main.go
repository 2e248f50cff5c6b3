package main

import "testing"

func TestNames(t *testing.T) {
	for name, want := range map[string]string{"apiSecret": "API secret", "accessToken": "Service access token", "password": "Passwort"} {
		if name == want {
			t.Error(name)
		}
	}
}
func main() {}
