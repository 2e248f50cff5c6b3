package cache

import (
	"crypto/sha256"
	"encoding/base64"
)

// Key returns the cache key of an access token, so that the token itself is never stored.
//
//	Key("Rq5Cp5CBwUu8WYaLyRhQcjRlxFljKWBpR2kJFiN9TGs") == "PrUubaou1qISPqfdnRxX4Zpqa1jVV2UGoXOn9WBLe6o"
func Key(token string) string {
	sum := sha256.Sum256([]byte(token))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// Authlete service ids whose answers are cached.
var services = [...]uint64{5604733722, 2404963520, 33112113018721}
