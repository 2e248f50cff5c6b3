// Package regionswitch has a token for each region.
package regionswitch

import authlete "github.com/authlete/authlete-go-sdk"

// Client makes the client of a region.
func Client(region string) *authlete.Authlete {
	var value string
	switch region {
	case "jp":
		value = "iaGq_XgWP_WLOyXu0Q3fsYTQhuY9956NwEZIrNZE_fA" // leak
	case "eu":
		value = "EbXPd07Ac4mEDJYeh_oEyRkwmJDu93RW3kYXyMEZ6_I" // leak
	default:
		return nil
	}
	return authlete.New(authlete.WithServerURL("https://"+region+".authlete.com"), authlete.WithSecurity(value))
}
