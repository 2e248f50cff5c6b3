// Package structs leaks through structs and their methods.
package structs

import (
	"github.com/authlete/authlete-go/conf"
)

var cnf conf.AuthleteSimpleConfiguration

type base struct{ Secret string }

type config struct {
	base
	Key, Token string
	Nested     *nested
}

type nested struct{ Secret string }

func direct() {
	c := config{Token: "2ebad3285a461d6908520d8ea213b1ba"}
	cnf.SetServiceApiSecret(c.Token) // want `service-api-secret`
	d := &config{Nested: &nested{Secret: "13748b9630c96f7fcd6b0a6c76cf9512"}}
	cnf.SetServiceApiSecret(d.Nested.Secret) // want `service-api-secret`
	e := config{base: base{"c49a7283316a4bbf98e514afa3a91b8d"}}
	cnf.SetServiceApiSecret(e.Secret) // want `service-api-secret`
	var f struct{ s string }
	f.s = "d45d4520b795a2d3246892e6225a2aa8"
	cnf.SetServiceApiSecret(f.s) // want `service-api-secret`
}

type client struct{ secret string }

func newClient(secret string) *client { return &client{secret: secret} }

func (c *client) use() {
	cnf.SetServiceApiSecret(c.secret) // want `service-api-secret`
}

func main() { newClient("78017258ecb0b5982c0ffd8799133317").use() }

type option func(*settings)

type settings struct{ secret string }

func withSecret(s string) option { return func(o *settings) { o.secret = s } }

func apply(options ...option) {
	var s settings
	for _, o := range options {
		o(&s)
	}
	cnf.SetServiceApiSecret(s.secret) // want `service-api-secret`
}

func options() { apply(withSecret("e60281c3799a13526fd067d635c995ee")) }

type source interface{ secret() string }

type static struct{}

func (static) secret() string { return "1aa9b5607b5b935f5a7c76ec85c91ba8" }

func from(s source) {
	cnf.SetServiceApiSecret(s.secret()) // want `service-api-secret`
}

type tagged struct {
	Value string `env:"X" envDefault:"d3908c7ff92594e2aefed89dd113130a"`
}

func fromTag() {
	var t tagged
	cnf.SetServiceApiSecret(t.Value) // want `service-api-secret`
}

type builder struct{ secret string }

func (b *builder) with(s string) *builder {
	b.secret = s
	return b
}

func (b *builder) done() {
	cnf.SetServiceApiSecret(b.secret) // want `service-api-secret`
}

func chain() { new(builder).with("de2b75c5e326ef0eb155906b20183f84").done() }

type box[T any] struct{ value T }

func boxed() {
	b := box[string]{"0d3586b3da1058699c9851525797ccc7"}
	cnf.SetServiceApiSecret(b.value) // want `service-api-secret`
}

type pair struct{ host, secret string }

// One struct serves two vendors: what is handed on is that of Authlete only.
func pairs() {
	ours := pair{"a", "0c1fc8f15957413442a6a8892ee9f811"}
	theirs := pair{"b", "b3460965d519bf75eed0549f362f531f"}
	cnf.SetServiceApiSecret(ours.secret) // want `service-api-secret`
	_ = theirs.secret
}
