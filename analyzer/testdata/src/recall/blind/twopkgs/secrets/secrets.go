// Package secrets is not for other repositories.
package secrets

// What the services of the cluster share.
const (
	Realm         = "internal"
	AuthleteToken = "2H9u4H5To8vxI7dmNFJqfr5FHRZkWF5dggy4ziwkSEA" // leak
	sessionPepper = "not for Authlete"
)

// Pepper returns the pepper of sessions.
func Pepper() []byte { return []byte(sessionPepper) }
