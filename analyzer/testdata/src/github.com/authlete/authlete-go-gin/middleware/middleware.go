// Package middleware has the declarations of the real package of this path that the
// tests use.
package middleware

import (
	"github.com/authlete/authlete-go/conf"
	"github.com/gin-gonic/gin"
)

// AuthleteApi_Conf takes a configuration.
func AuthleteApi_Conf(cnf conf.AuthleteConfiguration) gin.HandlerFunc { return nil }

// AuthleteApi_Env reads the environment.
func AuthleteApi_Env() gin.HandlerFunc { return nil }

// AuthleteApi_Toml reads a file.
func AuthleteApi_Toml(file string) gin.HandlerFunc { return nil }
