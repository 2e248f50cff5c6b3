// Package styles leaks in the ways in which programs put strings together.
package styles

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"

	"github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go/conf"
)

var cnf conf.AuthleteSimpleConfiguration

const (
	first  = "7aab3ad1cbde44bbe6e8990a0379aa6e"
	second = first + "0f"
)

func constants() {
	const local = second
	cnf.SetServiceApiSecret(local) // want `service-api-secret`
}

func concatenated() {
	a, b := "2ebad3285a461d6908520d8ea213b1ba", "13748b9630c96f7fcd6b0a6c76cf9512"
	cnf.SetServiceApiSecret(a + b) // want `service-api-secret`
	s := "c49a7283316a4bbf98e514afa3a91b8d"
	s += "d45d4520b795a2d3246892e6225a2aa8"
	cnf.SetServiceApiSecret(s) // want `service-api-secret`
	r := "78017258ecb0b5982c0ffd8799133317"
	r = r + "e60281c3799a13526fd067d635c995ee"
	cnf.SetServiceApiSecret(r) // want `service-api-secret`
}

func formatted() {
	cnf.SetServiceApiSecret(fmt.Sprintf("%s%s", "1aa9b5607b5b935f5a7c76ec85c91ba8", "d3908c7ff92594e2aefed89dd113130a"))         // want `service-api-secret`
	cnf.SetServiceApiSecret(fmt.Sprintf("%[2]s%[1]s", "de2b75c5e326ef0eb155906b20183f84", "0d3586b3da1058699c9851525797ccc7"))   // want `service-api-secret`
	cnf.SetServiceApiSecret(fmt.Sprint("0c1fc8f15957413442a6a8892ee9f811"))                                                      // want `service-api-secret`
	cnf.SetServiceApiSecret(strings.Join([]string{"30d33c4fc8c543faa28d5ac4e5027f8b", "d902396bd46412c4471bc9806ea487ea"}, "-")) // want `service-api-secret`
	parts := []string{"98dbda8ee12bd4273aadd9a579558fb2"}
	parts = append(parts, "a1d18275407b04cb83296195dea8787a")
	cnf.SetServiceApiSecret(strings.Join(parts, "")) // want `service-api-secret`
}

func built() {
	var b strings.Builder
	b.WriteString("28acd2d743415b1f75ec4fbfcf39cb18")
	b.WriteByte('-')
	b.WriteString("9e2f0d1f15b486c0b033bccde400edca")
	cnf.SetServiceApiSecret(b.String()) // want `service-api-secret`
	buf := bytes.NewBufferString("4dd445b9e83157c7fbc113a8d9883543")
	fmt.Fprintf(buf, "%s", "df79da1abc04cabacc0f6647b81d5ad7")
	cnf.SetServiceApiSecret(buf.String()) // want `service-api-secret`
	var loop string
	for _, p := range []string{"f8c2aaeabf3c69265e97ea1fe5e54905", "4a6a4dc658f63baadd877416a1494396"} {
		loop += p
	}
	cnf.SetServiceApiSecret(loop) // want `service-api-secret`
}

type name string

func converted() {
	raw := []byte("bd254f81f359dae7bca5e93fce13a0bf")
	cnf.SetServiceApiSecret(string(raw))                                                                          // want `service-api-secret`
	cnf.SetServiceApiSecret(string([]byte{'9', 'x', 'K', '2', 'm', 'Q', '7', 'p', 'L', '4', 'v', 'T', '8', 'w'})) // want `service-api-secret`
	cnf.SetServiceApiSecret(string(name("48f3b52cd8f7adb0a7ba908192199160")))                                     // want `service-api-secret`
	cnf.SetServiceApiSecret(strings.TrimSpace(" 7662d7eeaed073ced3bde70b698a2d0e\n"))                             // want `service-api-secret`
	cnf.SetServiceApiSecret(strings.ReplaceAll("6cddd4a43e94cffcf2808913f48df593", "z", "-"))                     // want `service-api-secret`
	decoded, _ := base64.StdEncoding.DecodeString("WDl2LTdRa0wtMnBZOC1aNHJULTZtV0I=")
	cnf.SetServiceApiSecret(string(decoded)) // want `service-api-secret`
	plain, _ := hex.DecodeString("5839762d37516b4c2d327059382d5a3472542d366d5743")
	cnf.SetServiceApiSecret(string(plain))                                      // want `service-api-secret`
	cnf.SetServiceApiSecret(("9ec21a362e2d1ead413c3906d6ce6099" + "ffff")[:30]) // want `service-api-secret`
}

func containers() {
	m := map[string]string{"secret": "fc3271016ee74de61914e8aca15ee9c1", "other": "6d90d408367fbbf795267989d0bd404d"}
	cnf.SetServiceApiSecret(m["secret"]) // want `service-api-secret`
	m2 := map[string]string{}
	m2["secret"] = "6a3e5472473a1a6ba85dd28cb808b82c"
	cnf.SetServiceApiSecret(m2["secret"]) // want `service-api-secret`
	list := [...]string{"132483d38f6a2c890846d982126bd62e"}
	cnf.SetServiceApiSecret(list[0]) // want `service-api-secret`
	for _, s := range []string{"17cd200d570d842000dc17242e8b9067"} {
		cnf.SetServiceApiSecret(s) // want `service-api-secret`
	}
	ch := make(chan string, 1)
	ch <- "f89c30cab9239e49cbe2b4f2705423f5"
	cnf.SetServiceApiSecret(<-ch) // want `service-api-secret`
	tests := []struct{ name, secret string }{{"one", "20c55337a89e2750e23de24f1414742e"}}
	for _, tt := range tests {
		cnf.SetServiceApiSecret(tt.secret) // want `service-api-secret`
	}
}

func pointers() {
	p := new(string)
	*p = "2d4ecc41222d0fea71ffd161938d6fed"
	cnf.SetServiceApiSecret(*p) // want `service-api-secret`
	q := new("a764540764997c4ca7f9fe4997ed3b39")
	cnf.SetServiceApiSecret(*q)                                                   // want `service-api-secret`
	cnf.SetServiceApiSecret(*authlete.String("9816ae35cc8fbfcec41959f3a029b12f")) // want `service-api-secret`
}

func defaults() {
	cnf.SetServiceApiSecret(cmp.Or(os.Getenv("AUTHLETE_SERVICE_APISECRET"), "e97589c94932753716894a4d1b8a9ddc")) // want `service-api-secret`
	s := os.Getenv("AUTHLETE_SERVICE_APISECRET")
	if s == "" {
		s = "614d823df6de5b022e7ad5f080805fdb"
	}
	cnf.SetServiceApiSecret(s)                                                                     // want `service-api-secret`
	cnf.SetServiceApiSecret(env("AUTHLETE_SERVICE_APISECRET", "4d3acd010708d9791032eccee66bf1a1")) // want `service-api-secret`
	f := flag.String("key", "56c41a765f005f2a38b9fce75c20989e", "usage")
	cnf.SetServiceApiSecret(*f) // want `service-api-secret`
	var g string
	flag.StringVar(&g, "key2", "49dd088c994488a84ac586cbf8ed638f", "usage")
	cnf.SetServiceApiSecret(g) // want `service-api-secret`
	os.Setenv("UPSTREAM", "3f45b38593f05b400b19578a5898a8a3")
	cnf.SetServiceApiSecret(os.Getenv("UPSTREAM")) // want `service-api-secret`
}

func env(key, fallback string) string {
	if v, ok := os.LookupEnv(key); ok {
		return v
	}
	return fallback
}

func functions() {
	cnf.SetServiceApiSecret(constantly()) // want `service-api-secret`
	_, s := two()
	cnf.SetServiceApiSecret(s) // want `service-api-secret`
	func() {
		captured := "b9cf21d6430f321a8769cf89b8cbe28c"
		func() { cnf.SetServiceApiSecret(captured) }() // want `service-api-secret`
	}()
	set := cnf.SetServiceApiSecret
	set("8dbecd35a7b0bbc9f0070c6689eda150")                                                           // want `service-api-secret`
	(*conf.AuthleteSimpleConfiguration).SetServiceApiSecret(&cnf, "c3234edf9b1a9af33475b2ce84589324") // want `service-api-secret`
	get := func() string { return "286ec967b1eefc2fa70bc78fa28c9ba0" }
	cnf.SetServiceApiSecret(get())                                        // want `service-api-secret`
	with(func(s string) { cnf.SetServiceApiSecret(s) })                   // want `service-api-secret`
	cnf.SetServiceApiSecret(identity("15c5e1f0f548cf51f71ae0697900bd40")) // want `service-api-secret`
	identity("f090b93fc1e46aed7fbf63b6487356be")
	defer cnf.SetServiceApiSecret(sync.OnceValue(func() string { return "caf80d0e74d46317203c43eeb2b0b9f2" })()) // want `service-api-secret`
}

func constantly() string { return "e1695ce387e3c099fb884277ae3e2eba" }

func two() (string, string) { return "x", "b8149dbe8efde793ce638039bcccf8d5" }

func named() (s string) {
	s = "09b0bb2b8afe0030e008a9f9110fab9e"
	return
}

func with(f func(string)) { f("c933f50889420a31b4345d06b41a8c37") }

func identity[T any](v T) T { return v }

func helper() {
	configure("x", "fa62dbb2e16daec11c7f22f95aec6253")
	configure("x", named())
	variadic("a223b85c96e59e719779aeb1aa478250")
	generic(name("945229ef838c48e5df67183b566c086f"))
}

func configure(key, secret string) {
	cnf.SetServiceApiKey(key)
	cnf.SetServiceApiSecret(secret) // want `service-api-secret` `service-api-secret`
}

func variadic(list ...string) {
	cnf.SetServiceApiSecret(list[0]) // want `service-api-secret`
}

func generic[S ~string](s S) {
	cnf.SetServiceApiSecret(string(s)) // want `service-api-secret`
}
