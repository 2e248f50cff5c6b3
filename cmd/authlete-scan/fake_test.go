package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/authlete/authlete-scan/internal/fakeauthlete"
)

// deadProxy keeps every request that a script does not mean to answer from
// leaving the machine: nothing listens there.
const deadProxy = "http://127.0.0.1:1"

// newFake returns Authlete's API with some synthetic credentials.
func newFake() *fakeauthlete.API {
	shop := fakeauthlete.Service{ID: 5836513642, Name: "Orders", Issuer: "https://orders.example.com"}
	other := fakeauthlete.Service{ID: 5836513643, Name: "Returns", Issuer: "https://returns.example.com"}
	return &fakeauthlete.API{
		Tokens: map[string]fakeauthlete.Token{
			secret("script secret 1"): {Services: []fakeauthlete.Service{shop}},
			secret("script secret 2"): {Services: []fakeauthlete.Service{shop, other}},
			secret("only in brazil"):  {Host: "br.authlete.com", Services: []fakeauthlete.Service{shop}},
		},
		Pairs: map[string]fakeauthlete.Pair{
			key("script key 1"): {Secret: secret("of a pair"), Services: []fakeauthlete.Service{shop}},
		},
	}
}

// serveFake gives a script a fake: on its own port in $API, and through a proxy
// in $PROXY, which takes every host for it. $CA is the certificate of the latter.
func serveFake(env *testscript.Env) error {
	api := newFake()
	plain := httptest.NewServer(api)
	secure := httptest.NewUnstartedServer(api)
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	dir, err := os.MkdirTemp("", "fake") // not where scripts scan
	if err != nil {
		return err
	}
	env.Defer(func() { os.RemoveAll(dir) })
	ca := filepath.Join(dir, "ca.pem")
	cert, err := certificate(ca)
	if err != nil {
		return err
	}
	secure.TLS = &tls.Config{Certificates: []tls.Certificate{cert}}
	secure.StartTLS()
	proxy := httptest.NewServer(connectTo(secure.Listener.Addr().String()))
	rude, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	go blurt(rude)
	env.Defer(func() { rude.Close(); proxy.Close(); secure.Close(); plain.Close() })
	env.Values["fake"] = api
	for name, value := range map[string]string{
		"API": plain.URL, "RUDE": "http://" + rude.Addr().String(), "PROXY": proxy.URL, "CA": ca, "HTTPS_PROXY": deadProxy, "BRAZIL": secret("only in brazil"), "PAIRED": secret("of a pair"),
		"JWK": jwk("script key"),
	} {
		env.Setenv(name, value)
	}
	return nil
}

// blurt is a server that answers, and then says the credential that it was sent
// without being asked.
func blurt(l net.Listener) {
	for {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		go func() {
			defer conn.Close()
			in := bufio.NewReader(conn)
			for {
				r, err := http.ReadRequest(in)
				if err != nil {
					return
				}
				fmt.Fprint(conn, "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}")
				time.Sleep(100 * time.Millisecond) // the connection is idle then
				fmt.Fprintf(conn, "HTTP/1.1 200 %s\r\n\r\n", r.Header.Get("Authorization"))
			}
		}()
	}
}

// jwk returns a key pair, made of a phrase.
func jwk(phrase string) string {
	seed := sha256.Sum256([]byte(phrase))
	pair := ed25519.NewKeyFromSeed(seed[:])
	encode := base64.RawURLEncoding.EncodeToString
	return fmt.Sprintf(`{"kty":"OKP","crv":"Ed25519","kid":"test","x":%q,"d":%q}`, encode(pair[ed25519.SeedSize:]), encode(seed[:]))
}

// connectTo is a proxy that connects everybody to address.
func connectTo(address string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodConnect {
			http.Error(w, "", http.StatusMethodNotAllowed)
			return
		}
		server, err := net.Dial("tcp", address)
		if err != nil {
			http.Error(w, "", http.StatusBadGateway)
			return
		}
		defer server.Close()
		client, buffered, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		defer client.Close()
		fmt.Fprint(client, "HTTP/1.1 200 OK\r\n\r\n")
		done := make(chan struct{}, 2)
		relay := func(to io.Writer, from io.Reader) { io.Copy(to, from); done <- struct{}{} }
		go relay(server, buffered)
		go relay(client, bufio.NewReader(server))
		<-done
	})
}

// certificate makes one for the shared clouds, and writes it to path.
func certificate(path string) (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		DNSNames:     []string{"*.authlete.com"},
		NotBefore:    time.Now().Add(-time.Hour),
		NotAfter:     time.Now().Add(time.Hour),
		IsCA:         true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		return tls.Certificate{}, err
	}
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, os.WriteFile(path, text, 0o600)
}

// asked LINE… compares what the fake was asked, sorted as it came, with the
// lines: host, path and scheme of each request. A - stands for nothing.
func asked(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: asked LINE…")
	}
	var got []string
	for _, r := range ts.Value("fake").(*fakeauthlete.API).Requests() {
		scheme, _, _ := strings.Cut(r.Authorization, " ")
		host := r.Host
		if strings.HasPrefix(host, "127.0.0.1:") {
			host = "fake"
		}
		got = append(got, host+r.Path+" "+scheme)
	}
	if want := strings.Join(args, "\n"); strings.Join(got, "\n") != strings.TrimPrefix(want, "-") {
		ts.Fatalf("the fake was asked\n%s", strings.Join(got, "\n"))
	}
}
