// Package templated renders the headers of its backends.
package templated

import (
	"fmt"
	"strings"
	"text/template"

	authlete "github.com/authlete/openapi-for-go"
)

var headers = template.Must(template.New("auth").Parse("{{.Scheme}} {{.Credentials}}"))

type authorization struct{ Scheme, Credentials string }

func render(a authorization) (string, error) {
	var sb strings.Builder
	if err := headers.Execute(&sb, a); err != nil {
		return "", fmt.Errorf("rendering: %w", err)
	}
	return sb.String(), nil
}

// Configuration returns that of the client of Authlete.
func Configuration() (*authlete.Configuration, error) {
	cfg := authlete.NewConfiguration()
	cfg.Host = "api.authlete.com"
	cfg.DefaultHeader = make(map[string]string)
	v, err := render(authorization{"Basic", "MjE2NTM4MzUzNDg3NjI6ZDhmQjRvUVFTQzFFaW5VdFRiSmdoXzQ1LXVoa2dVdlVYdlN6LVViMXJOaw=="}) // leak
	if err != nil {
		return nil, err
	}
	cfg.DefaultHeader["Authorization"] = v
	return cfg, nil
}
