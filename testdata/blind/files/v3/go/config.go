package config

// Config of the authorization server.
type Config struct {
	AuthleteURL   string `env:"AUTHLETE_BASE_URL" envDefault:"https://us.authlete.com"`
	AuthleteToken string `env:"AUTHLETE_BEARER" envDefault:"a09QaFyHP_FIn0UxpuhImgZRVNcFgixbGIl8g4NOla4"`
	ServiceSecret string `envconfig:"AUTHLETE_SERVICE_APISECRET" default:"TBWPDzsYcJznnj4h0_LFcjvtPc3UNq2WvR6I5zLE3TY"`
	Seed          string `env:"SEED" envDefault:"g14rtpH7wgGWx4hp5Pg8zWu0vTBn0AMbRwTG8lahfZE"`
}

var defaults = map[string]string{
	"authlete.service_owner.api_secret": "23HqCS8WcJWgGEUT8DTF--UEGBOu3JDYoDsPdiprJOQ",
	"app.seed":                          "laAL4fB6c8SXoS9OvUpPZ8_0m0jtGc-tzwqTXTeMQSU",
}

var flags = []cli.Flag{
	&cli.StringFlag{Name: "authlete-org-token", EnvVars: []string{"AUTHLETE_ORG_TOKEN"}, Value: "CKZt4nbu-Vki-gVsgZeEwIolGwORp1S0bFR_3rCc_bI"},
	&cli.StringFlag{Name: "state", EnvVars: []string{"STATE"}, Value: "63B3TO5bKelqq9lDiWBlb4ZZt1jO2pUA7njnkUYWYek"},
}
