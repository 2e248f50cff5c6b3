// Package envconfig has the declarations of the real package of this path that the snippets use.
package envconfig

import "context"

// Process reads the environment.
func Process(ctx context.Context, i any) error { return nil }
