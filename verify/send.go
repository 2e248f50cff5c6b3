package verify

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"time"
)

// An attempt is what became of one request.
type attempt struct {
	answer
	pause  time.Duration // that the server asks for
	again  bool          // another attempt may fare better
	failed bool          // it speaks against the server
}

// send sends a request and judges the answer.
func (v *Verifier) send(ctx context.Context, c call) attempt {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.url(), nil)
	if err != nil {
		return attempt{answer: said(unknown, "the request could not be made")}
	}
	r.Header.Set("Authorization", c.authorization())
	r.Header.Set("Accept", "application/json")
	r.Header.Set("User-Agent", v.options.UserAgent)
	response, err := v.client.Do(r)
	if err != nil {
		return broken(err)
	}
	defer response.Body.Close()
	text, err := readBody(response.Body)
	defer clear(text)
	if err == nil {
		err = ctx.Err() // what ends with the context may be cut
	}
	switch {
	case err != nil:
		a := broken(err)
		a.status = response.StatusCode
		return a
	case len(text) > maxBody:
		a := said(unknown, "an answer of more than 1 MiB")
		a.status = response.StatusCode
		return attempt{answer: a, failed: true}
	}
	return c.read(response, text)
}

// readBody returns a body, of which it reads no more than a byte too much. It
// reads into one buffer, so that whoever clears that leaves no copy behind.
func readBody(body io.Reader) ([]byte, error) {
	buffer := make([]byte, maxBody+1)
	n := 0
	for n < len(buffer) {
		k, err := body.Read(buffer[n:])
		n += k
		if err == io.EOF {
			break
		}
		if err != nil {
			return buffer[:n], err
		}
	}
	return buffer[:n], nil
}

// read judges a response that came whole.
func (c call) read(response *http.Response, text []byte) attempt {
	r := reply{response.StatusCode, parse(text), saysInvalidToken(response.Header)}
	a := attempt{answer: c.judge(r), pause: pauseIn(response.Header, time.Now())}
	a.status = r.status
	a.again = isPassing(r)
	a.failed = a.again || r.status >= 500 || a.outcome == unknown && !r.body.isJSON
	return a
}

// isPassing reports whether the server may say something else in a while. To say
// again what it has refused could lock an account.
func isPassing(r reply) bool {
	switch r.status {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		return true
	case http.StatusUnauthorized, http.StatusForbidden:
		return false
	}
	return r.body.code == "A001311"
}

// saysInvalidToken reports whether a response refuses the token as RFC 6750 has
// it.
func saysInvalidToken(h http.Header) bool {
	for _, challenge := range h.Values("WWW-Authenticate") {
		if strings.Contains(challenge, `error="invalid_token"`) {
			return true
		}
	}
	return false
}

// broken is an attempt that got no answer, or none that was whole.
func broken(err error) attempt {
	reason, again := transportReason(err)
	return attempt{answer: said(unknown, reason), again: again, failed: true}
}

// transportReason says in our own words why there was no answer: the text of
// such an error can hold what the server sent. again says whether another
// attempt may fare better.
func transportReason(err error) (reason string, again bool) {
	var (
		dns     *net.DNSError
		header  tls.RecordHeaderError
		unknown x509.UnknownAuthorityError
		name    x509.HostnameError
		invalid x509.CertificateInvalidError
		verify  *tls.CertificateVerificationError
		network *net.OpError
	)
	switch {
	case errors.Is(err, errForbidden), errors.Is(err, errNotPublic), errors.Is(err, errNotLoopback):
		for _, e := range []error{errForbidden, errNotPublic, errNotLoopback} {
			if errors.Is(err, e) {
				return "not sent: " + e.Error(), false
			}
		}
	case errors.As(err, &unknown):
		return "TLS: the certificate is from an unknown authority", false
	case errors.As(err, &name):
		return "TLS: the certificate is for another host", false
	case errors.As(err, &invalid):
		return "TLS: the certificate is not valid", false
	case errors.As(err, &verify), errors.As(err, &header), errors.Is(err, http.ErrSchemeMismatch):
		return "TLS: the handshake failed", false
	case errors.As(err, &dns):
		return "network: the name of the host cannot be resolved", true
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded):
		return fmt.Sprintf("network: no answer within %d s", int(timeout.Seconds())), true
	case errors.Is(err, syscall.ECONNREFUSED):
		return "network: connection refused", true
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.EPIPE):
		return "network: the connection was cut", true
	case errors.As(err, &network):
		if network.Op == "remote error" || network.Op == "local error" { // an alert of crypto/tls, whose type is its own
			return "TLS: the handshake failed", false
		}
		return "network: no connection", true
	}
	return "network: no answer that can be understood", true
}
