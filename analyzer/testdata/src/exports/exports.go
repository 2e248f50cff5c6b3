// Package exports hands on what others give it, and gives others what it gets.
package exports

import (
	"github.com/authlete/authlete-go/conf"

	"exports/inner"
)

var cnf conf.AuthleteSimpleConfiguration

func main() {
	cnf.SetServiceApiSecret("702f2fbdbc2bc815642f544b1c181273") // not reported: only facts are asked for
}

// Configure hands on its parameter, by way of another package.
func Configure(secret string) { // want Configure:"takes a credential"
	inner.Configure(&cnf, secret)
}

// Settings has a field that another package fills.
type Settings = inner.Settings

// Same returns what it is given.
func Same(s string) string { return s } // want Same:"passes"
