// Package gin configures the middleware of authlete-go-gin.
package gin

import (
	"github.com/authlete/authlete-go-gin/middleware"
	"github.com/authlete/authlete-go/conf"
)

func fromCode() {
	cnf := conf.AuthleteSimpleConfiguration{}
	cnf.SetServiceApiSecret("8dd2eefb1d0bda2433704f47bc2a7553") // want `service-api-secret`
	middleware.AuthleteApi_Conf(&cnf)
	middleware.AuthleteApi_Conf(&fixed{})
	middleware.AuthleteApi_Env()
	middleware.AuthleteApi_Toml("f4bd815abede7c4d2f0acc43bf57d0c5")
}
