// Package clean_othersetenv sets variables that are not secrets, or not Authlete's.
package clean_othersetenv

import (
	"os"

	"github.com/authlete/authlete-go-gin/middleware"
	"github.com/gin-gonic/gin"
)

func init() {
	os.Setenv("AUTHLETE_BASE_URL", "https://api.authlete.com")
	os.Setenv("AUTHLETE_SERVICE_APIKEY", "4593494640")
	os.Setenv("DD_API_KEY", "YHd4nMDpstQ4OeZ3EUWFJ-eIYo56C58LGv0nY01wSU0")
	os.Setenv("AUTHLETE_SERVICE_APISECRET", os.Getenv("SECRET_FROM_SSM"))
	os.Setenv("GIN_MODE", gin_mode)
}

const gin_mode = "release"

// Handlers are the handlers.
func Handlers() []gin.HandlerFunc {
	return []gin.HandlerFunc{middleware.AuthleteApi_Env(), middleware.AuthleteApi_Toml("authlete.toml")}
}
