// Package clean_assets serves the scripts of the login page.
package clean_assets

import (
	"html/template"
	"io"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

type asset struct{ path, integrity, etag string }

var assets = []asset{
	{"/js/login.js", "sha384-ibOarZLxbT1+04M8UVbiPjjtmsTeI0ZqZ2dhNrcX0nsCu54+bddsAkBlYzQY1QRp", "zt7o8LRgZk0r9a9Kg23-7N1BPlNChUs0UFpDSV9h5cE"},
	{"/js/webauthn.js", "sha384-moiECXeBzmbh8skrE9zXMomvCBWFu7xB+F4mKOf6I2V6RqJ8xdINOQ0142KyATua", "HBlJ_qYOXg_KXJo9ke_pUvuTZ_971LBHvVi2x1dnO2I"},
}

var page = template.Must(template.New("").Parse(`{{range .}}<script src="{{.}}"></script>{{end}}`))

// Render renders the page.
func Render(w io.Writer) error {
	var paths []string
	for _, a := range assets {
		paths = append(paths, a.path+"?v="+a.etag[:8])
	}
	return page.Execute(w, paths)
}

// Client makes the client.
func Client() *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(os.Getenv("AUTHLETE_BEARER")))
}
