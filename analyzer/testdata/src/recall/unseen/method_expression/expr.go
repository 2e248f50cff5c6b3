// Package methodexpression has a table of setters.
package methodexpression

import "github.com/authlete/authlete-go/conf"

var rows = []struct {
	set   func(*conf.AuthleteSimpleConfiguration, string)
	value string
}{
	{(*conf.AuthleteSimpleConfiguration).SetServiceApiKey, "48949439561333"},
	{(*conf.AuthleteSimpleConfiguration).SetServiceApiSecret, "HDhwhUR5nnXJKXfIzSEF7riCQDPDHXEzlWy3Ycx7PRo"}, // leak
}

// Make runs the table.
func Make() conf.AuthleteConfiguration {
	c := new(conf.AuthleteSimpleConfiguration)
	for _, r := range rows {
		r.set(c, r.value)
	}
	return c
}
