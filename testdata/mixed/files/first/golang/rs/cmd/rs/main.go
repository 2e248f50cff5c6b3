package main

import (
	"strings"

	"github.com/spf13/viper"
)

func initConfig() {
	viper.SetEnvPrefix("RS")
	viper.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))
	viper.AutomaticEnv()

	viper.SetDefault("listen", ":9000")
	viper.SetDefault("authlete.base_url", "https://eu.authlete.com")
	viper.SetDefault("authlete.service_id", "6071597383")
	viper.SetDefault("authlete.token", "z6T62ExMCsaq7fw_r0ibIj3U4Z6APJqaW3UU-HkVxdU")
	viper.SetDefault("cache.ttl", "30s")
}
