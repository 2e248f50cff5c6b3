// Package texttemplate writes a file of settings.
package texttemplate

import (
	"io"
	"text/template"
)

var properties = template.Must(template.New("authlete.properties").Parse(`base_url = {{.Base}}
service.api_key = 47208763296545
service.api_secret = 8zwVPq2RyyG53Bjic3rsNn5SxxGSFZRuIOB9ghLjCEw // leak
`))

// Render writes the file.
func Render(w io.Writer, base string) error {
	return properties.Execute(w, struct{ Base string }{base})
}
