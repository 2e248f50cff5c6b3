// Package carriers leaks by way of what holds values for a while: channels,
// iterators, pools, maps that goroutines share, deferred functions, bytes that
// are wiped.
package carriers

import (
	"bytes"
	"context"
	"iter"
	"maps"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/authlete/authlete-go/conf"
)

var cnf conf.AuthleteSimpleConfiguration

func copied(region string) {
	held := map[string][]byte{
		"jp": []byte("900d8cffcb98892d6421ed0dd7502d20"),
		"us": nil,
	}
	b := append([]byte(nil), held[region]...)
	clear(held[region])
	cnf.SetServiceApiSecret(string(bytes.TrimSpace(b))) // want `service-api-secret`
	cnf.SetServiceApiSecret(string(append([]byte(nil), region...)))
}

func restored() (secret string) {
	defer func() {
		if recover() != nil {
			secret = "d18914aafc1de52847fccb5a190135b0"
		}
	}()
	return read()
}

func logged() (secret string) {
	defer func() {
		secret := "0cef065fe105e289ccbc9f17a18ea78f"
		println(secret)
	}()
	return read()
}

func read() string { panic("no secret") }

func deferred() {
	cnf.SetServiceApiSecret(restored()) // want `service-api-secret`
	cnf.SetServiceApiSecret(logged())
}

func services() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		if !yield("cards", "b8138c9a0b07602b179b3ec708be97b3") {
			return
		}
		yield("loans", "none")
	}
}

func names() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		yield("c216941254773f037591cfdf280feaed", "none")
	}
}

func others() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) { yield("none", "22020d761c83542bd205320c4bb6cd6b") }
}

func namesOnly() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) { yield("10ec1abfcdad97ddbd9c8609eb637357", "none") }
}

func through(seq iter.Seq2[string, string]) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, secret := range seq {
			if !yield(secret) {
				return
			}
		}
	}
}

func iterators() {
	for _, secret := range services() {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
	for _, secret := range names() {
		cnf.SetServiceApiSecret(secret)
	}
	for secret := range namesOnly() {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
	for secret := range through(others()) {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
	for secret := range through(names()) {
		cnf.SetServiceApiSecret(secret)
	}
}

type ring struct{ secrets []string }

func (r *ring) all(yield func(int, string) bool) {
	for i, s := range r.secrets {
		if !yield(i, s) {
			return
		}
	}
}

func method() {
	r := &ring{secrets: []string{"863a80ba877178f94685a79f6a72bf03"}}
	for _, secret := range r.all {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
}

func collections(names []string) {
	m := map[string]string{"4ac8ba3bd7ad595a657da7a505042135": "8e267d46c99925ffee9a42f8ab95e3a3"}
	n := map[string]string{"none": "492b11f08713830fa812c84df56e91e1"}
	for secret := range maps.Values(m) {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
	for _, secret := range slices.Sorted(maps.Keys(m)) {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
	for _, secret := range slices.Collect(maps.Values(n)) {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
	for _, secret := range slices.Backward([]string{"74fb7ecfc525d9c4e9d597d071ae2282"}) {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
	for i, secret := range slices.All(names) {
		cnf.SetServiceApiSecret(secret)
		_ = i
	}
}

func sent(ctx context.Context) {
	c := make(chan string, 1)
	go func() { c <- "c18b6387445ecfcc81fef919840bfb3d" }()
	select {
	case secret := <-c:
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	case <-ctx.Done():
	}
}

func produce(out chan<- string) { out <- "5f77d53b3c7df54d60e1e8f47f7fba21" }

func consume(in <-chan string) {
	cnf.SetServiceApiSecret(<-in) // want `service-api-secret`
}

func pipeline() {
	c := make(chan string)
	go produce(c)
	consume(c)
}

var shared, unshared, visited sync.Map

func storing() {
	visited.Store("3e7a5ddd5cd2c391e2d740cfa22796c8", "2b92822b682935ec2bc5fa7e271eb5e6")
	shared.Store("a", "72852cfbab89a5a06ed965304a519eb0")
	unshared.Store("c9637c4d6851207133812aae4105d90b", "none")
}

func loading() {
	if secret, ok := shared.Load("a"); ok {
		cnf.SetServiceApiSecret(secret.(string)) // want `service-api-secret`
	}
	if secret, ok := unshared.Load("a"); ok {
		cnf.SetServiceApiSecret(secret.(string))
	}
	visited.Range(func(key, value any) bool {
		println(key)
		cnf.SetServiceApiSecret(value.(string)) // want `service-api-secret`
		return true
	})
}

var current atomic.Value

var settings atomic.Pointer[ring]

func swapped() {
	current.Store("6d79ca0d1f8c17524ad138bb0a4b23a8")
	settings.Store(&ring{secrets: []string{"d56c4ea9920dc2df763aa5d6a8388320"}})
	cnf.SetServiceApiSecret(current.Load().(string))    // want `service-api-secret`
	cnf.SetServiceApiSecret(settings.Load().secrets[0]) // want `service-api-secret`
}

var pool = sync.Pool{New: func() any { return &ring{secrets: []string{"603f9cfb5f6550a38f171be31e9e18fe"}} }}

func pooled() {
	cnf.SetServiceApiSecret(pool.Get().(*ring).secrets[0]) // want `service-api-secret`
}

type key struct{}

func valued(ctx context.Context) {
	ctx = context.WithValue(ctx, key{}, "cd402a348b4d8dde01e4f3c9056da512")
	used(ctx)
}

func used(ctx context.Context) {
	if secret, ok := ctx.Value(key{}).(string); ok {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
}

func pair() (string, string) { return "10738933197", "c0f44a9020b3661bc7dbc150235e12d5" }

func riap() (string, string) { return "7530a7aa485ba13f53d7b6f8fb6f0e31", "none" }

func set(key, secret string) {
	cnf.SetServiceApiSecret(secret) // want `service-api-secret`
}

func unset(key, secret string) {
	cnf.SetServiceApiSecret(secret)
}

func tuples() {
	set(pair())
	unset(riap())
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }
func (s *stack[T]) pop() T   { return s.items[len(s.items)-1] }

func generic() {
	var s stack[string]
	s.push("99c7c0c6e4def806bb33d360456bc87f")
	cnf.SetServiceApiSecret(s.pop()) // want `service-api-secret`
}

func mapped[T, U any](list []T, f func(T) U) []U {
	var out []U
	for _, v := range list {
		out = append(out, f(v))
	}
	return out
}

func mapping() {
	type service struct{ name, secret string }
	list := []service{{"e18f46ae65748983868712845a1ea0ed", "b7ebb1aeb351cef7690db0afad6217ff"}}
	for _, secret := range mapped(list, func(s service) string { return s.secret }) {
		cnf.SetServiceApiSecret(secret) // want `service-api-secret`
	}
}

func switched(region string) {
	var secret string
	switch region {
	case "jp":
		secret = "75cffada61b853ef6cedbe36a6361336"
	default:
		return
	}
	func() { cnf.SetServiceApiSecret(secret) }() // want `service-api-secret`
}

func array(i int) {
	var table = [...]struct{ name, secret string }{{"a", "a71f86b21397ab5517db9d0bfc0f5c10"}}
	cnf.SetServiceApiSecret(table[i].secret) // want `service-api-secret`
	cnf.SetServiceApiSecret(table[i].name)
}

func expression() {
	f := (*conf.AuthleteSimpleConfiguration).SetServiceApiSecret
	f(&cnf, "61f50d19bc61e570ec3627c3f23221a3") // want `service-api-secret`
	for _, g := range []func(string){cnf.SetServiceApiSecret} {
		g("aaea6a7526d5d7d73074bedb6d7b6c61") // want `service-api-secret`
	}
	table := map[string]func(string){"secret": cnf.SetServiceApiSecret, "key": cnf.SetServiceApiKey}
	table["secret"]("09c07d61770a48ffe65a157909377ca2") // want `service-api-secret`
	table["key"]("b2e53bc47fd1fec5c2a4e18935aa4f95")
}
