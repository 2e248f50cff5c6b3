// Package ginserver is an authorization server on gin.
package ginserver

import (
	"os"

	"github.com/authlete/authlete-go-gin/middleware"
	"github.com/authlete/authlete-go/conf"
	"github.com/gin-gonic/gin"
)

// settings implements conf.AuthleteConfiguration.
type settings struct{ profile string }

var _ conf.AuthleteConfiguration = settings{}

func (s settings) GetBaseUrl() string                 { return "https://api.authlete.com" }
func (s settings) GetServiceOwnerApiKey() string      { return "" }
func (s settings) GetServiceOwnerApiSecret() string   { return "" }
func (s settings) GetServiceOwnerAccessToken() string { return "" }
func (s settings) GetServiceAccessToken() string      { return "" }

func (s settings) GetServiceApiKey() string {
	return map[string]string{"dev": "9463927501", "qa": "9463927502"}[s.profile]
}

func (s settings) GetServiceApiSecret() string {
	switch s.profile {
	case "dev":
		return "9QJk5hSDIj3Sj-S8dFIUVumr3H0tUQ5x92gnhND1lJQ" // leak
	case "qa":
		return "xDK7ZXTzHzoP25SOYXZaC9UxJiBVDk01p8Li-rkjUZ0" // leak
	}
	return os.Getenv("AUTHLETE_SERVICE_APISECRET")
}

// Middleware returns the handlers in order.
func Middleware(profile string) []gin.HandlerFunc {
	return []gin.HandlerFunc{middleware.AuthleteApi_Conf(settings{profile})}
}
