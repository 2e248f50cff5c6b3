// Package envs reads variables.
package envs

import (
	"os"
	"strconv"
)

// Str returns a variable, or def if it is empty.
func Str(key, def string) string {
	if v, ok := os.LookupEnv(key); ok && v != "" {
		return v
	}
	return def
}

// Int returns a number.
func Int(key string, def int) int {
	n, err := strconv.Atoi(os.Getenv(key))
	if err != nil {
		return def
	}
	return n
}
