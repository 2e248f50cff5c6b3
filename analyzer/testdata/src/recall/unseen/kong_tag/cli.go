// Package kongtag has a default in a tag of kong.
package kongtag

// CLI is the command line.
type CLI struct {
	Server string `help:"Authlete cluster." default:"https://jp.authlete.com"`
	Token  string `help:"Authlete service access token." default:"aKz2NnBlFBog2OIqMyyhdP61xGXz-GE7OMBVgfXQtuc"` // leak
}
