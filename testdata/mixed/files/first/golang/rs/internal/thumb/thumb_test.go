package thumb

import "testing"

// RFC 7638 thumbprints and cnf values as Authlete gives them in the introspection response.
func TestThumbprint(t *testing.T) {
	for _, tc := range []struct{ name, jwk, want string }{
		{"ec", `{"kty":"EC","crv":"P-256","x":"4uT93YCNqDm6BMEkvPGiIGK0CI-CtRMG00s46gora5w","y":"5QKlkfr8UNU0NYFTZ7pJ2_tp4LGJq93TlCJDcxWOY98"}`, "9GYUxaEm1mhxziXEkRh-I2ciA4Ho8e6TlmE3imbDb30"},
		{"ed", `{"kty":"OKP","crv":"Ed25519","x":"ff6B9HhI1p8wN6wxruIksTMBejSRfOm3MUIzzIjgWa4"}`, "DAC1pWxUwrPMAqrtupIAyXd_KEVJI2saCyWcIKIRaAQ"},
		{"rsa", `{"kty":"RSA","e":"AQAB","n":"uNtb5VShG44PL0QHzvZueQh6IIk1ljjQ-L3_lpFhQTe72KW-TDthrJ991zOdz6lTtyyBQKnYUW0nX_wrLDdD1odzbM5MNoOlaS2Q-hvLxtoRrF5pgEiW4JBR_4J8ju0rTAf5DhoqvC-pW2ybjr9379jICzhV-5aceZbaQt029Cc8p4HI3sZZV4CYSXKErzpIGuFaxhowLsB568RKOq-eNyRUEBbUHFewxePf6xyq4mt8vYxDMxxSGYQFFiYue3skvyQ12mHRMX9vBsO6pQBCHDBaCGLx8i2I-RB42URJ_ItPiPytxPyNpbdPNU9JVlSWHGqg2TnoGRBSsUhmiqYj3w"}`, "VOGGBeJCZ2zBiT5cpJ_6et80fqnH5iTN13XdeoBqGqk"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Of([]byte(tc.jwk))
			if err != nil || got != tc.want {
				t.Fatalf("got %q, %v; want %q", got, err, tc.want)
			}
		})
	}
}
