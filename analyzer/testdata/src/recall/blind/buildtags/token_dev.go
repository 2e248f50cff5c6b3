//go:build !production

package buildtags

// The service "dev-tokyo"; production gets its token from the mesh.
func serviceToken() (string, bool) { return "b2MPhqawjaTGQ11GcC1p8bYkSt46hlPSjLc6Cif32SM", true } // leak
