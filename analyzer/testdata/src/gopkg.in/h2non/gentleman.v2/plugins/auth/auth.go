// Package auth has the declarations of the real package of this path that the
// tests use.
package auth

import "gopkg.in/h2non/gentleman.v2/plugin"

// Basic sets the header.
func Basic(username, password string) plugin.Plugin { return nil }

// Bearer sets the header.
func Bearer(token string) plugin.Plugin { return nil }

// Custom sets the header.
func Custom(value string) plugin.Plugin { return nil }
