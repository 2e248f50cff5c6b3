package verify

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// A network is all that a Verifier under test can reach: every connection that
// it opens ends at one server, in memory, whatever its address. So nothing ever
// leaves the machine, and fake time works.
type network struct {
	handler http.Handler
	certs   []tls.Certificate
	roots   *x509.CertPool
	conns   chan net.Conn
	done    chan struct{}

	mu      sync.Mutex
	dialled []string
}

// newNetwork starts the server. It ends with the test or, in a bubble of fake
// time, when stop is called.
func newNetwork(t *testing.T, handler http.Handler, names ...string) (n *network, stop func()) {
	t.Helper()
	if names == nil {
		names = append([]string{sharedV2, "authz.example.com"}, sharedV3...)
	}
	cert, roots := certificate(t, names)
	n = &network{handler: handler, certs: []tls.Certificate{cert}, roots: roots, conns: make(chan net.Conn), done: make(chan struct{})}
	server := &http.Server{Handler: handler, ErrorLog: discard}
	var group sync.WaitGroup
	group.Go(func() { assert.ErrorIs(t, server.Serve(n), http.ErrServerClosed) })
	return n, func() {
		assert.NoError(t, server.Close())
		group.Wait()
	}
}

// dial stands in for the dialer of a client.
func (n *network) dial(ctx context.Context, _, address string) (net.Conn, error) {
	n.mu.Lock()
	n.dialled = append(n.dialled, address)
	n.mu.Unlock()
	client, server := net.Pipe()
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	if port == "443" {
		server = tls.Server(server, &tls.Config{Certificates: n.certs})
	}
	select {
	case n.conns <- server:
		return client, nil
	case <-n.done:
		return nil, net.ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// hosts returns the hosts that were dialled, each once, sorted.
func (n *network) hosts() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	hosts := slices.Sorted(slices.Values(n.dialled))
	return slices.Compact(hosts)
}

// Accept, Close and Addr make the network the listener of its server.
func (n *network) Accept() (net.Conn, error) {
	select {
	case c := <-n.conns:
		return c, nil
	case <-n.done:
		return nil, net.ErrClosed
	}
}

func (n *network) Close() error   { close(n.done); return nil }
func (n *network) Addr() net.Addr { return &net.TCPAddr{} }

// verifier returns one that can reach nothing but the network.
func (n *network) verifier(o Options) *Verifier {
	if o.Rate == 0 {
		o.Rate = 1e6
	}
	v := New(o)
	t := v.client.Transport.(guard).next.(*http.Transport)
	t.Proxy = nil
	t.DialContext = n.dial
	t.TLSClientConfig.RootCAs = n.roots
	return v
}

func certificate(t *testing.T, names []string) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		Subject:      pkix.Name{CommonName: "fake Authlete"},
		DNSNames:     names,
		NotBefore:    time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC), // fake time begins in 2000
		NotAfter:     time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC),
		IsCA:         true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	parsed, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	roots := x509.NewCertPool()
	roots.AddCert(parsed)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, roots
}
