// Package facts leaks by way of another package.
package facts

import (
	"os"

	"github.com/authlete/authlete-go/conf"

	"facts/helper"
	"facts/secrets"
)

func main() {
	helper.Configure("x", "702f2fbdbc2bc815642f544b1c181273") // want `is handed to helper.Configure .service-api-secret`
	helper.Configure("x", "YOUR_SECRET")
	_ = helper.Config{Secret: "5fb7e7786a3959d656041e4720ca61e8"}                                   // want `service-api-secret`
	helper.New(helper.WithSecret("2a0a5dbec0e51edae346c0a1312a517c"))                               // want `service-api-secret`
	helper.Call("https://api.authlete.com/api/client/get/list", "392dc9d5703a10449d3b3f07f939a95e") // want `service-api-secret`
	helper.Call("https://api.other.example/", "322e0d7df1185521ef193a94de5b7fdf")
	helper.Fixed("adf3823580fee48e468c74e619b81bad") // want `access-token`

	var cnf conf.AuthleteSimpleConfiguration
	cnf.SetServiceApiSecret(secrets.Value())          // want `of secrets.go:\d+ is handed to .*service-api-secret`
	cnf.SetServiceApiSecret(secrets.Variable)         // want `service-api-secret`
	cnf.SetServiceApiSecret(secrets.Constant)         // want `service-api-secret`
	cnf.SetServiceApiSecret(secrets.Default().Secret) // want `service-api-secret`
	cnf.SetServiceApiSecret(secrets.Placeholder())
	cnf.SetServiceApiSecret(secrets.Or("X", "2310919fac6a69d099d29ea88f789fde")) // want `service-api-secret`
	cnf.SetServiceApiSecret(secrets.Trim(os.Getenv("X")))
	cnf.SetServiceApiSecret(secrets.Fallback(os.Getenv("X"))) // want `service-api-secret`
	cnf.SetServiceApiSecret(secrets.Later())                  // want `service-api-secret`
}
