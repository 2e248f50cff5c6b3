package verify

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"sync"
	"syscall"
	"time"
)

const (
	timeout = 10 * time.Second // of a request, from the dial to the last byte
	maxBody = 1 << 20          // bytes of an answer that are read
)

// errForbidden is what comes of a request that must never be sent. None is ever
// made; this is the second lock on the door.
var errForbidden = errors.New("the request is not one that may be sent")

// The reasons for which a connection is not opened.
var (
	errNotPublic   = errors.New("the address is not public")
	errNotLoopback = errors.New("the address is not of the loopback interface")
)

// newClient returns a client that sends nothing but the calls of this package,
// and only to the shared clouds and to named.
func newClient(named []Host, d net.Dialer, roots *x509.CertPool) *http.Client {
	t := &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DialContext:            guardedDial(named, d),
		TLSClientConfig:        &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12},
		ForceAttemptHTTP2:      true,
		DisableCompression:     true, // what is read is what was sent
		MaxResponseHeaderBytes: 64 << 10,
		MaxIdleConnsPerHost:    1,
		IdleConnTimeout:        timeout,
		TLSHandshakeTimeout:    timeout,
	}
	return &http.Client{
		Transport:     guard{t, named},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// guardedDial connects to the shared clouds at public addresses only, and in
// clear to the loopback interface only. A server that the user names may be
// anywhere, and so may the proxy that the environment names.
func guardedDial(named []Host, d net.Dialer) func(context.Context, string, string) (net.Conn, error) {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		d := d // what holds for one address must not hold for the next
		name, _, err := net.SplitHostPort(address)
		if err != nil {
			return nil, errForbidden
		}
		switch {
		case slices.ContainsFunc(named, func(h Host) bool { return h.name == name && h.scheme == "http" }):
			d.ControlContext = onlyTo(errNotLoopback, func(address string) bool {
				addr, err := resolved(address)
				return err == nil && addr.Unmap().IsLoopback()
			})
		case isShared(name) && !slices.ContainsFunc(named, func(h Host) bool { return h.name == name }):
			d.ControlContext = onlyTo(errNotPublic, func(address string) bool {
				addr, err := resolved(address)
				return err == nil && isPublic(addr)
			})
		}
		return d.DialContext(ctx, network, address)
	}
}

// onlyTo refuses, once the name is resolved, an address that is not allowed.
func onlyTo(refusal error, allowed func(address string) bool) func(context.Context, string, string, syscall.RawConn) error {
	return func(_ context.Context, _, address string, _ syscall.RawConn) error {
		if !allowed(address) {
			return refusal
		}
		return nil
	}
}

// A guard lets through what may be sent where it may be sent.
type guard struct {
	next  http.RoundTripper
	named []Host
}

// RoundTrip implements [http.RoundTripper].
func (g guard) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Method != http.MethodGet || r.Body != nil || !allowedPath().MatchString(r.URL.RequestURI()) || !g.allows(r.URL) {
		return nil, errForbidden
	}
	return g.next.RoundTrip(r)
}

// CloseIdleConnections is what [http.Client.CloseIdleConnections] looks for.
func (g guard) CloseIdleConnections() {
	if t, ok := g.next.(*http.Transport); ok {
		t.CloseIdleConnections()
	}
}

func (g guard) allows(u *url.URL) bool {
	if u.User != nil {
		return false
	}
	if u.Scheme == "https" && isShared(u.Host) {
		return true
	}
	return slices.ContainsFunc(g.named, func(h Host) bool { return h.scheme == u.Scheme && h.authority == u.Host })
}

// allowedPath has all the calls that change nothing and reveal little: see
// the functions that make them.
var allowedPath = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:/api/service/get/list\?(?:start=0&end=1|start=-1)|/api/(?:[0-9]{1,19}/)?service/configuration)$`)
})
