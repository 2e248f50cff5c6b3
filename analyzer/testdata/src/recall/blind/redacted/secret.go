package redacted

import "log/slog"

// Secret is a string that is not printed.
type Secret string

// String hides it.
func (Secret) String() string { return "[secret]" }

// LogValue hides it.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// Reveal shows it.
func (s Secret) Reveal() string { return string(s) }
