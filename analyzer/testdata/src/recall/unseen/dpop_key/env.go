// Package dpopkey sets the key of the caller.
package dpopkey

import "os"

func init() {
	os.Setenv("AUTHLETE_DPOP_KEY", `{"kty":"EC","crv":"P-256","alg":"ES256",`+
		`"x":"7r95Y-nvjDsixY2uqTZBjyCBo-NV5fHWJE036UpxYxM","y":"uxivl9S7Y7qLHXIGuHd1YJnupg0r_dcMDOlw272IoqU",`+
		`"d":"HLBR4i2wZ-o1rm5Q2CoAgxU8ZKNV6AZpjDUtnIWgKHg"}`) // leak
}
