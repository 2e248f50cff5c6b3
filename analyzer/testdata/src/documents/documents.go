// Package documents leaks by way of texts that it reads as configuration, under
// names that say nothing. What looks at the text alone does not see the values:
// they are put together.
package documents

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/authlete/authlete-go/conf"
	"github.com/joho/godotenv"
	"gopkg.in/yaml.v3"
	"other.example/sdk"
)

var cnf conf.AuthleteSimpleConfiguration

type settings struct {
	First  string `json:"a"`
	Second string `json:"b"`
}

func objects() {
	var s settings
	json.Unmarshal([]byte(`{"a": "s-tSNwBL7ZRpnqmCIW-hr`+`3zTt6HFfL9Hpm5iZUzU95M", "b": "SrCfQc4h1AZy-SwnO4GtY`+`u1_0E8S06WaDCXAlb5-_UU"}`), &s)
	cnf.SetServiceApiSecret(s.First) // want `service-api-secret`
	var other struct{ Third string }
	json.NewDecoder(strings.NewReader(`{"third": "VUVoqpMQoWuW6iIXYwFMm` + `lfKl2VIE9SkBA2KxsV-1Pk", "fourth": "uzsmeKcvxR-8KFAQ-XxIq` + `dr6PYrSfLmHE_cIviip1HM"}`)).Decode(&other)
	cnf.SetServiceApiSecret(other.Third) // want `service-api-secret`
}

type regions struct {
	Regions map[string]struct {
		Value string `yaml:"v"`
		Name  string `yaml:"n"`
	} `yaml:"regions"`
}

func read[T any](text string) (*T, error) {
	t := new(T)
	return t, yaml.Unmarshal([]byte(text), t)
}

func parse(text []byte, into any) error { return yaml.Unmarshal(text, into) }

func helpers() {
	var r regions
	text := fmt.Sprintf("regions:\n  jp:\n    n: %s%s\n    v: %s%s\n", "nZNKMfJb_kcHuzgY6BmYe", "X3wSObTThWOrybNKdE6HUI", "p61eWtmvykeNHJYTiWA2h", "K2jrmTKtkb5au6mKO2l09I")
	parse([]byte(text), &r)
	cnf.SetServiceApiSecret(r.Regions["jp"].Value) // want `service-api-secret`
}

const tables = `
[server]
listen = ":9000"
[api]
key = "13082934660105"
value = '2gTPf2-20e3hBYktK0yAH` + `Igxyy7I9FoAwM3T9MHxDnw'
`

func table() {
	var s struct {
		Server struct{ Listen string }
		API    struct{ Key, Value string }
	}
	toml.Decode(tables, &s)
	cnf.SetServiceApiKey(s.API.Key)
	cnf.SetServiceApiSecret(s.API.Value) // want `service-api-secret`
	cnf.SetServiceApiSecret(s.Server.Listen)
}

func nothing(c *sdk.Configuration) error { return c.Decode() }

func maps() {
	m := map[string]string{}
	json.Unmarshal([]byte(`{"x": "7y6iYnnyTFeSe3xH_10vt`+`fd6M0YutKETiNPBwEUdWsU", "y": "8Ey_YxP9s5Mnitczk26L9`+`611dPd14P1hzRKG87b4KWs"}`), &m)
	cnf.SetServiceApiSecret(m["x"]) // want `service-api-secret`
	v, _ := godotenv.Unmarshal(fmt.Sprintf("X=%s%s\nZ=%s%s\n", "P-p0pqRgd9yqfS8GZDBKA", "h_602x1DAWIgyeXvKytLtM", "BseEQaZsYXXz1TJnoQgl7", "ExQZvXVqkciR5J6G2rxtTo"))
	cnf.SetServiceApiSecret(v["Z"]) // want `service-api-secret`
}
