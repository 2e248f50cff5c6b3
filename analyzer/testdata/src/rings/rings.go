// Package rings has lists that take each other's elements, and their own. What
// they hold is found; looked for along every way through them, it would take
// longer than anybody waits.
package rings

import (
	"strings"

	"github.com/authlete/authlete-go/conf"
)

func lists(cnf conf.AuthleteSimpleConfiguration) {
	a := []string{"7aab3ad1cbde44bbe6e8990a0379aa6e0f"}
	var b, c, d []string
	b = append(b, a...)
	c = append(c, a...)
	d = append(d, a...)
	c = append(c, b...)
	d = append(d, b...)
	a = append(a, b...)
	d = append(d, c...)
	a = append(a, c...)
	b = append(b, c...)
	a = append(a, d...)
	b = append(b, d...)
	c = append(c, d...)
	for _, s := range d {
		cnf.SetServiceApiSecret(s) // want `service-api-secret`
	}
}

type node struct {
	name     string
	children []*node
}

func (n *node) names() []string {
	all := []string{n.name}
	for _, child := range n.children {
		all = append(all, child.names()...)
	}
	return all
}

func (n *node) add(others ...*node) {
	n.children = append(n.children, others...)
	for _, o := range others {
		o.children = append(o.children, n.children...)
		n.children = append(n.children, o.children...)
	}
}

func trees(cnf conf.AuthleteSimpleConfiguration) {
	n := &node{name: "13748b9630c96f7fcd6b0a6c76cf9512"}
	n.add(n, &node{})
	for _, child := range n.children {
		for _, name := range child.names() {
			cnf.SetServiceApiSecret(name) // want `service-api-secret`
		}
	}
}

func joined(parts ...string) string { return strings.Join(append([]string{"x"}, parts...), "") }

func long(cnf conf.AuthleteSimpleConfiguration, a string) {
	cnf.SetServiceApiSecret(joined(a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a))
}
