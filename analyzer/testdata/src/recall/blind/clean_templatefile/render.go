// Package clean_templatefile writes a project.
package clean_templatefile

import (
	"io"
	"text/template"
)

var mainGo = template.Must(template.New("main.go").Parse(`package main

import "github.com/authlete/authlete-go/conf"

func main() {
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetServiceApiKey("{{.Key}}")
	c.SetServiceApiSecret("{{.Secret}}")
}
`))

var env = `AUTHLETE_SERVICE_APIKEY=
AUTHLETE_SERVICE_APISECRET=${AUTHLETE_SECRET:?set me}
`

// Data is what is filled in.
type Data struct{ Key, Secret string }

// Write writes both files.
func Write(code, dotenv io.Writer, d Data) error {
	if d.Secret == "" {
		d.Secret = "YOUR_SERVICE_API_SECRET"
	}
	if err := mainGo.Execute(code, d); err != nil {
		return err
	}
	_, err := io.WriteString(dotenv, env)
	return err
}
