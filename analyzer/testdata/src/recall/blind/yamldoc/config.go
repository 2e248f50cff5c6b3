package yamldoc

import "gopkg.in/yaml.v3"

var fallback = []byte("environments:\n" +
	"  staging:\n" +
	"    server: https://eu.authlete.com\n" +
	"    service: 5041836298377\n" +
	"    access_token: vh4HI21JsSDgaWxV5bYdmgjZ6XwX56waqR5Nbc__oyM\n" + // leak
	"  production:\n" +
	"    server: https://us.authlete.com\n" +
	"    access_token: ${AUTHLETE_TOKEN}\n")

type environment struct {
	Server      string `yaml:"server"`
	Service     int64  `yaml:"service"`
	AccessToken string `yaml:"access_token"`
}

type file struct {
	Environments map[string]environment `yaml:"environments"`
}

func read(b []byte) (*file, error) {
	if len(b) == 0 {
		b = fallback
	}
	f := new(file)
	if err := yaml.Unmarshal(b, f); err != nil {
		return nil, err
	}
	return f, nil
}
