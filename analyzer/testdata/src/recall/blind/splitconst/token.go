// Package splitconst holds the token of the build agent.
package splitconst

import (
	"strings"

	authlete "github.com/authlete/authlete-go-sdk"
)

// In two parts, so that the scanner of the forge lets the push through.
const (
	head, tail = "NOmhVK-pjp3bTU-Xin3dP", "WjS0YMEGIRUan1gAliG31I" // leak
)

type agent struct {
	name string
	sdk  *authlete.Authlete
}

func join(parts ...string) string { return strings.Join(parts, "") }

func newAgent(name string) *agent {
	return &agent{name, authlete.New(
		authlete.WithServerURL("https://us.authlete.com"),
		authlete.WithSecurity(join(head, tail)),
	)}
}

// Agents makes the agents.
func Agents(names []string) (all []*agent) {
	for _, n := range names {
		all = append(all, newAgent(n))
	}
	return all
}
