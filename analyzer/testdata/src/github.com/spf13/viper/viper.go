// Package viper has the declarations of the real package of this path that the
// tests use.
package viper

// SetDefault sets what a setting is by default.
func SetDefault(key string, value any) {}

// Set sets a setting.
func Set(key string, value any) {}

// GetString returns a setting.
func GetString(key string) string { return "" }
