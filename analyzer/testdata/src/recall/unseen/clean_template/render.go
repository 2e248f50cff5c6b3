// Package cleantemplate writes a file of settings.
package cleantemplate

import (
	"io"
	"text/template"
)

var properties = template.Must(template.New("authlete.properties").Parse(`base_url = https://api.authlete.com
service.api_key = {{.Key}}
service.api_secret = {{.Secret}}
service.access_token = {{env "AUTHLETE_SERVICE_ACCESSTOKEN"}}
`))

// Render writes the file.
func Render(w io.Writer, values any) error { return properties.Execute(w, values) }
