package genericopt

// Setting is a value that may be overridden.
type Setting[T comparable] struct {
	value    T
	fallback T
}

// Default makes a setting.
func Default[T comparable](v T) *Setting[T] { return &Setting[T]{fallback: v} }

// Override sets it.
func (s *Setting[T]) Override(v T) { s.value = v }

// Get returns what counts.
func (s *Setting[T]) Get() T {
	var zero T
	if s.value != zero {
		return s.value
	}
	return s.fallback
}

// Must panics if err is not nil.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
