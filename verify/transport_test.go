package verify

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/binary"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/internal/fakeauthlete"
	"github.com/authlete/authlete-scan/scan"
)

// TestBadServers: what is no answer is unknown, says why in our own words, and
// holds up nobody.
func TestBadServers(t *testing.T) {
	t.Parallel()
	beside := found("a", detectors.AccessToken, nextTo("us.authlete.com"))
	for _, test := range []struct {
		name   string
		answer func(w http.ResponseWriter, r *http.Request)
		want   string
	}{
		{"a slow body", func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(200)
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		}, "us: network: no answer within 10 s"},
		{"no answer at all", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "us: network: no answer within 10 s"},
		{"a body that is cut", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			fmt.Fprint(w, `{"totalCount":1`)
			panic(http.ErrAbortHandler)
		}, "us: network: the connection was cut"},
		{"a connection that is cut", func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "us: network: the connection was cut"},
		{"an endless body", func(w http.ResponseWriter, _ *http.Request) {
			for {
				if _, err := w.Write(make([]byte, 64<<10)); err != nil {
					return
				}
			}
		}, "us: an answer of more than 1 MiB"},
		{"endless headers", func(w http.ResponseWriter, _ *http.Request) {
			for i := range 10_000 {
				w.Header().Set(fmt.Sprint("X-", i), strings.Repeat("x", 100))
			}
		}, "us: network: no answer that can be understood"},
		{"a body just small enough", func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, `{"totalCount":1,"services":[]}`, strings.Repeat(" ", maxBody-30))
		}, ""},
		{"a body just too large", func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, `{"totalCount":1,"services":[]}`, strings.Repeat(" ", maxBody-29))
		}, "us: an answer of more than 1 MiB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := check(t, http.HandlerFunc(test.answer), Options{}, beside)[0]
			assert.Equal(t, test.want, got.Reason)
			assert.Equal(t, test.want == "", got.Status == scan.Live)
		})
	}
}

// TestRawAnswers: what a server says in place of HTTP is not repeated.
func TestRawAnswers(t *testing.T) {
	t.Parallel()
	log.SetOutput(io.Discard) // as the program does; see there
	secret := synthetic("a")
	for _, raw := range []string{
		"HTTP/1.1 200 " + secret + "\r\nContent-Length: 2\r\n\r\n{}",
		"HTTP/1.1 9" + secret + "\r\n\r\n",
		"HTTP/" + secret + "\r\n\r\n",
		secret + "\r\n",
		"HTTP/1.1 200 OK\r\n" + secret + "\r\n\r\n",
		"HTTP/1.1 200 OK\r\nContent-Length: " + secret + "\r\n\r\n",
		"HTTP/1.1 302 Found\r\nLocation: https://evil.example/?" + secret + "\r\nContent-Length: 0\r\n\r\n",
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + secret + "\r\n",
	} {
		for _, host := range []string{"http://127.0.0.1:80", "https://127.0.0.1:8443"} {
			v := New(Options{Rate: 1e6, Hosts: named(t, host)})
			transport := v.client.Transport.(guard).next.(*http.Transport)
			transport.Proxy = nil
			transport.DialContext = func(context.Context, string, string) (net.Conn, error) {
				client, server := net.Pipe()
				go func() {
					defer server.Close()
					go io.Copy(io.Discard, server)
					fmt.Fprint(server, raw)
				}()
				return client, nil
			}
			got, err := v.Verify(t.Context(), []scan.Finding{found("a", detectors.AccessToken, nextTo("127.0.0.1"))})
			require.NoError(t, err)
			assert.Equal(t, scan.Unknown, got[0].Status)
			assert.False(t, shares(got[0].Reason, secret), raw)
		}
	}
}

// TestCertificates: only who can prove to be the server gets to see a credential.
// Both ends of a failed handshake write at once, so this takes real sockets.
func TestCertificates(t *testing.T) {
	t.Parallel()
	right, roots := certificate(t, []string{"us.authlete.com"})
	other, _ := certificate(t, []string{"us.authlete.com"})
	evil, evilRoots := certificate(t, []string{"evil.example"})
	for name, test := range map[string]struct {
		config *tls.Config // nil for a server in clear
		roots  *x509.CertPool
		want   string
	}{
		"of the host":            {&tls.Config{Certificates: []tls.Certificate{right}}, roots, "us.authlete.com: the token is not accepted (A001203)"},
		"of another host":        {&tls.Config{Certificates: []tls.Certificate{evil}}, evilRoots, "us: TLS: the certificate is for another host"},
		"of nobody that we know": {&tls.Config{Certificates: []tls.Certificate{other}}, roots, "us: TLS: the certificate is from an unknown authority"},
		"of nobody for anybody":  {&tls.Config{Certificates: []tls.Certificate{right}}, nil, "us: TLS: the certificate is from an unknown authority"},
		"none at all":            {&tls.Config{GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return nil, io.EOF }}, roots, "us: TLS: the handshake failed"},
		"of an old protocol":     {&tls.Config{Certificates: []tls.Certificate{right}, MaxVersion: tls.VersionTLS11, MinVersion: tls.VersionTLS10}, roots, "us: TLS: the handshake failed"},
		"in clear":               {nil, roots, "us: TLS: the handshake failed"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api := &fakeauthlete.API{}
			server := httptest.NewUnstartedServer(api)
			server.Config.ErrorLog = discard
			defer server.Close()
			if test.config != nil { // StartTLS would add a certificate of its own
				server.Listener = tls.NewListener(server.Listener, test.config)
			}
			server.Start()
			v := New(Options{})
			transport := v.client.Transport.(guard).next.(*http.Transport)
			transport.Proxy, transport.TLSClientConfig.RootCAs = nil, test.roots
			transport.DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
				return new(net.Dialer).DialContext(ctx, network, server.Listener.Addr().String())
			}
			got, err := v.Verify(t.Context(), tokensAt("us.authlete.com", 1))
			require.NoError(t, err)
			assert.Equal(t, test.want, got[0].Reason)
			assert.Equal(t, got[0].Status == scan.Dead, len(api.Requests()) == 1)
		})
	}
}

// TestRedirect: a redirect is an answer that proves nothing; nobody follows it, be
// it to another host or to another path.
func TestRedirect(t *testing.T) {
	t.Parallel()
	for _, status := range []int{301, 302, 303, 307, 308} {
		for _, to := range []string{"https://evil.example/api", "https://jp.authlete.com/api/service/get/list?start=0&end=1", "/api/service/configuration", "http://us.authlete.com/"} {
			var requests atomic.Int32
			synctest.Test(t, func(t *testing.T) {
				n, stop := newNetwork(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					requests.Add(1)
					http.Redirect(w, r, to, status)
				}))
				defer stop()
				got, err := n.verifier(Options{}).Verify(t.Context(), tokensAt("us.authlete.com", 1))
				require.NoError(t, err)
				assert.Equal(t, "us: a redirect, which is not followed", got[0].Reason)
				assert.Equal(t, []string{"us.authlete.com:443"}, n.hosts())
			})
			assert.EqualValues(t, 1, requests.Load())
		}
	}
}

// TestDialled: at the lowest level, nothing but what was allowed is connected to,
// whatever the texts name.
func TestDialled(t *testing.T) {
	t.Parallel()
	var planted []scan.Finding
	for _, host := range []string{"", "evil.example", "us.authlete.com", "api.authlete.com", "xn--uthlete-2fg.com", "us.authlete.com.evil.example", "login.authlete.com"} {
		for _, kind := range []detectors.Kind{detectors.AccessToken, detectors.ServiceAccessToken, detectors.OrganizationToken, detectors.APISecret, detectors.ServiceAPISecret, detectors.ServiceOwnerAPISecret} {
			f := found("planted "+host+string(kind), kind, withKey(key), withService("5836513642"))
			if host != "" {
				nextTo(host)(&f)
			}
			planted = append(planted, f)
		}
	}
	synctest.Test(t, func(t *testing.T) {
		n, stop := newNetwork(t, &fakeauthlete.API{})
		defer stop()
		_, err := n.verifier(Options{}).Verify(t.Context(), planted)
		require.NoError(t, err)
		assert.Equal(t, []string{"api.authlete.com:443", "br.authlete.com:443", "eu.authlete.com:443", "jp.authlete.com:443", "us.authlete.com:443"}, n.hosts())
	})
}

// TestGuard: what must never be called is not sent even if somebody tries.
func TestGuard(t *testing.T) {
	t.Parallel()
	sent := 0
	g := guard{roundTripper(func(*http.Request) (*http.Response, error) { sent++; return nil, io.EOF }), named(t, "authz.example.com", "http://127.0.0.1:4010")}
	ask := func(method, url string) bool {
		t.Helper()
		before := sent
		r, err := http.NewRequestWithContext(t.Context(), method, url, nil)
		require.NoError(t, err)
		_, err = g.RoundTrip(r)
		if sent == before {
			require.ErrorIs(t, err, errForbidden)
		}
		return sent > before
	}
	for _, path := range []string{
		"/api/client/secret/refresh/1", "/api/5836513642/client/secret/refresh/1", "/api/auth/authorization", "/api/auth/introspection",
		"/api/auth/token", "/api/device/authorization", "/api/backchannel/authentication", "/api/token/create",
		"/api/service/jwks/get?includePrivateKeys=true", "/api/5836513642/service/jwks/get?includePrivateKeys=true",
		"/api/service/create", "/api/service/update", "/api/5836513642/service/update", "/api/5836513642/service/delete", "/api/service/delete/1",
		"/api/hsk/create", "/api/hsk/get/list", "/api/info", "/api/misc/echo", "/api/client/get/list?start=0&end=1",
		"/api/service/get/list", "/api/service/get/list?start=0&end=1000", "/api/service/get/1", "/api/../api/service/configuration", "/",
		"/api/service/configuration?pretty=true", "/api/x/service/configuration", "/api/service/configuration/", "/api/5836513642/service/configuration/../../client/secret/refresh/1",
	} {
		assert.False(t, ask("GET", "https://us.authlete.com"+path), path)
	}
	for _, allowed := range []string{config, list, probe, "/api/5836513642/service/configuration"} {
		assert.True(t, ask("GET", "https://us.authlete.com"+allowed), allowed)
		for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "CONNECT"} {
			assert.False(t, ask(method, "https://us.authlete.com"+allowed), method)
		}
	}
	for url, want := range map[string]bool{
		"https://api.authlete.com": true, "https://authz.example.com": true, "http://127.0.0.1:4010": true,
		"http://us.authlete.com": false, "https://us.authlete.com:8443": false, "https://login.authlete.com": false, "https://evil.example": false,
		"http://authz.example.com": false, "https://authz.example.com:8443": false, "http://127.0.0.1:4011": false, "https://127.0.0.1:4010": false,
		"https://user:password@us.authlete.com": false, "https://us.authlete.com.evil.example": false, "https://beta.authlete.com": false,
	} {
		assert.Equal(t, want, ask("GET", url+config), url)
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// TestPrivateAddresses: a name server that sends the shared clouds into the local
// network gets nothing there. A host that the user names may be anywhere, but in
// clear only on this machine.
func TestPrivateAddresses(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	for _, test := range []struct {
		named   string
		dial    string
		address string
		want    error
	}{
		{"", "us.authlete.com:" + port, "127.0.0.1", errNotPublic},
		{"", "us.authlete.com:443", "10.0.0.7", errNotPublic},
		{"", "api.authlete.com:443", "169.254.169.254", errNotPublic},
		{"", "jp.authlete.com:443", "100.64.0.1", errNotPublic},
		{"us.authlete.com:" + port, "us.authlete.com:" + port, "127.0.0.1", nil},
		{"authz.test:" + port, "authz.test:" + port, "127.0.0.1", nil},
		{"http://127.0.0.1:" + port, "127.0.0.1:" + port, "", nil},
		{"http://localhost:" + port, "localhost:" + port, "", nil},
	} {
		var hosts []Host
		if test.named != "" {
			hosts = named(t, test.named)
		}
		conn, err := guardedDial(hosts, net.Dialer{Resolver: resolver(t, test.address)})(t.Context(), "tcp", test.dial)
		if test.want == nil {
			if assert.NoError(t, err, test) {
				assert.NoError(t, conn.Close())
			}
			continue
		}
		assert.ErrorIs(t, err, test.want, test)
		reason, _ := transportReason(err)
		assert.Equal(t, "not sent: the address is not public", reason)
	}

	// No user can name it, but somebody else might: what localhost resolves to.
	host := Host{"http", "local.test:" + port, "local.test"}
	_, err = guardedDial([]Host{host}, net.Dialer{Resolver: resolver(t, "10.0.0.7")})(t.Context(), "tcp", host.authority)
	assert.ErrorIs(t, err, errNotLoopback)
}

// resolver answers every question with one address, without a network.
func resolver(t *testing.T, address string) *net.Resolver {
	return &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		client, server := net.Pipe()
		go func() {
			defer server.Close()
			if err := answerDNS(server, address); err != nil && err != io.EOF {
				t.Log("the fake name server:", err)
			}
		}()
		return client, nil
	}}
}

// answerDNS answers one question as a name server does over TCP (RFC 1035, 4).
func answerDNS(conn net.Conn, address string) error {
	var size uint16
	if err := binary.Read(conn, binary.BigEndian, &size); err != nil {
		return err
	}
	query := make([]byte, size)
	if _, err := io.ReadFull(conn, query); err != nil {
		return err
	}
	end := 12
	for query[end] != 0 {
		end += 1 + int(query[end])
	}
	question := query[12 : end+5]
	isA := binary.BigEndian.Uint16(query[end+1:]) == 1
	answers := byte(0)
	if isA {
		answers = 1
	}
	reply := append([]byte{query[0], query[1], 0x81, 0x80, 0, 1, 0, answers, 0, 0, 0, 0}, question...)
	if isA {
		ip := netip.MustParseAddr(address).As4()
		reply = append(append(reply, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4), ip[:]...)
	}
	_, err := conn.Write(append(binary.BigEndian.AppendUint16(nil, uint16(len(reply))), reply...))
	return err
}

func TestIsPublic(t *testing.T) {
	t.Parallel()
	for _, private := range []string{
		"127.0.0.1", "127.9.9.9", "::1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "0.1.2.3", "::",
		"224.0.0.1", "255.255.255.255", "240.0.0.1", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
		"64:ff9b::7f00:1", "2002:7f00:1::", "198.18.0.1", "192.0.2.1", "2001:db8::1",
	} {
		assert.False(t, isPublic(netip.MustParseAddr(private)), private)
	}
	for _, public := range []string{"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8"} {
		assert.True(t, isPublic(netip.MustParseAddr(public)), public)
	}
}

func TestParseHost(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"authz.example.com": "https://authz.example.com", "AuthZ.Example.com": "https://authz.example.com", "authz.example.com:8443": "https://authz.example.com:8443",
		"https://authz.example.com/": "https://authz.example.com", "http://127.0.0.1:4010": "http://127.0.0.1:4010", "http://localhost": "http://localhost",
		"http://[::1]:80": "http://[::1]:80", "10.0.0.7": "https://10.0.0.7", "[2606:4700::1111]:443": "https://[2606:4700::1111]:443",
	} {
		h, err := ParseHost(text)
		if assert.NoError(t, err, text) {
			assert.Equal(t, want, h.url(""))
		}
	}
	for _, text := range []string{
		"", "http://", "https://", "http://authz.example.com", "http://10.0.0.7", "http://127.0.0.1.example.com", "http://localhost.example.com", "ftp://authz.example.com",
		"https://user:password@authz.example.com", "https://authz.example.com/api", "https://authz.example.com?x=y", "authz.example.com#x", "a b", "a\nb", "authz.example.com:", ":443", "-", ".", "https://authz.example.com:port", "*",
	} {
		_, err := ParseHost(text)
		if text == "-" {
			continue // a strange name, but nothing that could not be one
		}
		assert.Error(t, err, text)
	}
}

// The versions of TLS that are spoken are not those that are broken.
func TestTLSVersion(t *testing.T) {
	t.Parallel()
	transport := New(Options{}).client.Transport.(guard).next.(*http.Transport)
	assert.GreaterOrEqual(t, transport.TLSClientConfig.MinVersion, uint16(tls.VersionTLS12))
	assert.False(t, transport.TLSClientConfig.InsecureSkipVerify)
}
