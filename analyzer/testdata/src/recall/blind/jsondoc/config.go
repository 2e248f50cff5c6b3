// Package jsondoc has its configuration in the binary.
package jsondoc

import (
	"encoding/json"

	"github.com/authlete/authlete-go/conf"
)

const document = `{"authlete": {"baseUrl": "https://api.authlete.com", "serviceApiKey": "10738933197", "serviceApiSecret": "UKAFD-r5KJzA4AHZq8cRN_bZ0QaUpC8AUaua4HoM7Sw"}, "port": 8080}` // leak

type config struct {
	Authlete struct {
		BaseURL          string `json:"baseUrl"`
		ServiceAPIKey    string `json:"serviceApiKey"`
		ServiceAPISecret string `json:"serviceApiSecret"`
	} `json:"authlete"`
	Port int `json:"port"`
}

func parse(doc string) (c config, err error) {
	err = json.Unmarshal([]byte(doc), &c)
	return c, err
}

// Configuration returns that of Authlete.
func Configuration() (conf.AuthleteConfiguration, error) {
	c, err := parse(document)
	if err != nil {
		return nil, err
	}
	a := c.Authlete
	cnf := new(conf.AuthleteSimpleConfiguration)
	cnf.SetBaseUrl(a.BaseURL)
	cnf.SetServiceApiKey(a.ServiceAPIKey)
	cnf.SetServiceApiSecret(a.ServiceAPISecret)
	return cnf, nil
}
