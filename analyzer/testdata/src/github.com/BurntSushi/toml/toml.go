// Package toml has the declarations of the real package of this path that the snippets use.
package toml

// MetaData says what was there.
type MetaData struct{}

// Decode decodes.
func Decode(data string, v any) (MetaData, error) { return MetaData{}, nil }
