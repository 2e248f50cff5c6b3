// Package envtag has a default in a tag.
package envtag

// Config is read from the environment.
type Config struct {
	BaseURL string `env:"AUTHLETE_BASE_URL" envDefault:"https://us.authlete.com"`
	Bearer  string `env:"AUTHLETE_BEARER" envDefault:"T3iyVM0Eswi5ila2xjuz_NmNFj_U_XRLiMQRvn4XK2c"` // leak
}
