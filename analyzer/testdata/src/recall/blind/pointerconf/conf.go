// Package pointerconf merges configurations, the later ones first.
package pointerconf

import (
	"os"

	"github.com/authlete/authlete-go-sdk/models/components"
)

type layer struct {
	Name    string
	Bearer  *string
	Service *int64
}

func ptr[T any](v T) *T { return &v }

func layers() []layer {
	return []layer{
		{Name: "defaults", Bearer: ptr("Y2yKn8bShztj7rIJihorh9N1WArnG2t3JyaUPX6wncQ"), Service: ptr[int64](986126671)}, // leak
		fromEnv(),
	}
}

func fromEnv() (l layer) {
	l.Name = "environment"
	if v, ok := os.LookupEnv("AUTHLETE_BEARER"); ok {
		l.Bearer = &v
	}
	return l
}

func merge(all []layer) (out layer) {
	for _, l := range all {
		if l.Bearer != nil {
			out.Bearer = l.Bearer
		}
		if l.Service != nil {
			out.Service = l.Service
		}
	}
	return out
}

// Security returns what requests are sent with.
func Security() components.Security {
	return components.Security{Bearer: merge(layers()).Bearer}
}
