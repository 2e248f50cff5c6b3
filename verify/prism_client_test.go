//go:build clients

package verify

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/internal/fakeauthlete"
	"github.com/authlete/authlete-scan/scan"
)

// TestClientPrism: Prism, between us and the fake, finds nothing in our requests
// that Authlete's description of its API does not have, nor in the fake's answers.
func TestClientPrism(t *testing.T) {
	pair := func(owner bool) fakeauthlete.Pair {
		return fakeauthlete.Pair{Secret: synthetic("live"), Owner: owner, Services: services(2)}
	}
	const ownerKey = "10000000000002"
	api := func() *fakeauthlete.API {
		return &fakeauthlete.API{
			Tokens: map[string]fakeauthlete.Token{synthetic("one"): {Services: services(1)}, synthetic("all"): {Services: services(3)}},
			Pairs:  map[string]fakeauthlete.Pair{key: pair(false), ownerKey: pair(true)},
		}
	}
	for description, findings := range map[string][]scan.Finding{
		"testdata/authlete-3.0.yaml": {
			found("one", detectors.AccessToken), found("all", detectors.AccessToken), found("none", detectors.AccessToken),
			found("one", detectors.ServiceAccessToken, withService("5836513642")), found("one", detectors.ServiceAccessToken, withService("1234567890")),
		},
		"testdata/authlete-2.x.yaml": {
			found("live", detectors.ServiceAPISecret, withKey(key)), found("changed", detectors.ServiceAPISecret, withKey(key)),
			found("live", detectors.ServiceOwnerAPISecret, withKey(ownerKey)), found("changed", detectors.ServiceOwnerAPISecret, withKey(ownerKey)),
			found("live", detectors.APISecret, withKey(ownerKey), generation("2")),
		},
	} {
		t.Run(description, func(t *testing.T) {
			direct, checked := api(), api()
			want := verdicts(t, serve(t, direct), findings)
			proxy := startPrism(t, description, serve(t, checked))
			assert.Equal(t, want, verdicts(t, proxy, findings))
			assert.Equal(t, paths(direct), paths(checked), "each request went through")
			assert.NotContains(t, strings.Join(want, ""), "unknown")
			assertPrismLooks(t, proxy, checked)
		})
	}
}

// assertPrismLooks: Prism would have noticed.
func assertPrismLooks(t *testing.T, proxy string, api *fakeauthlete.API) {
	t.Helper()
	before := len(api.Requests())
	for path, authorization := range map[string]string{list: "", config: "Digest x", "/api/nosuch": "Bearer x", "/api/service/get/list?start=abc": "Basic eDp5"} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, proxy+path, nil)
		require.NoError(t, err)
		if authorization != "" {
			r.Header.Set("Authorization", authorization)
		}
		response, err := http.DefaultClient.Do(r)
		require.NoError(t, err)
		assert.NoError(t, response.Body.Close())
		assert.GreaterOrEqual(t, response.StatusCode, 400, path)
	}
	assert.Len(t, api.Requests(), before)
}

func serve(t *testing.T, api *fakeauthlete.API) string {
	t.Helper()
	server := httptest.NewServer(api)
	t.Cleanup(server.Close)
	return server.URL
}

// verdicts verifies findings at one server.
func verdicts(t *testing.T, server string, findings []scan.Finding) []string {
	t.Helper()
	v := New(Options{Rate: 1e6, Hosts: named(t, server), OnlyHosts: true})
	got, err := v.Verify(t.Context(), findings)
	require.NoError(t, err)
	var lines []string
	for _, f := range got {
		lines = append(lines, fmt.Sprint(summary(f), " ", f.Reach.Services))
	}
	return lines
}

// paths returns what was received but for the host. Credentials are asked about
// at the same time, so the order means nothing.
func paths(api *fakeauthlete.API) map[string]int {
	received := map[string]int{}
	for _, r := range api.Requests() {
		received[r.Method+" "+r.Path+" "+r.Authorization]++
	}
	return received
}

// startPrism starts Prism as a proxy before upstream, and returns its URL.
func startPrism(t *testing.T, description, upstream string) string {
	t.Helper()
	prism, err := exec.LookPath("prism")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no prism; .ci/clients/prism installs it")
		}
		t.Skip("there is no prism; .ci/clients/prism installs it")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := listener.Addr().String()
	require.NoError(t, listener.Close())
	_, port, err := net.SplitHostPort(address)
	require.NoError(t, err)
	var out bytes.Buffer
	cmd := exec.Command(prism, "proxy", "--errors", "-h", "127.0.0.1", "-p", port, description, upstream)
	cmd.Stdout, cmd.Stderr = &out, &out
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		assert.NoError(t, cmd.Process.Kill())
		_ = cmd.Wait() // it was killed
		if t.Failed() {
			t.Log(out.String())
		}
	})
	require.Eventually(t, func() bool {
		conn, err := net.DialTimeout("tcp", address, time.Second)
		if err == nil {
			err = conn.Close()
		}
		return err == nil
	}, time.Minute, 100*time.Millisecond, "Prism does not listen")
	return "http://" + address
}
