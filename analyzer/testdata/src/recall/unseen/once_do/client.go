// Package oncedo sets its variable once.
package oncedo

import (
	"sync"

	authlete "github.com/authlete/authlete-go-sdk"
)

var (
	once sync.Once
	auth string
)

// Client makes a client.
func Client() *authlete.Authlete {
	once.Do(func() {
		auth = "7BNoR-VbtJZ6HNK7umAVBhF4SE4KgfFEHd0HewPTpb4" // leak
	})
	return authlete.New(authlete.WithSecurity(auth))
}
