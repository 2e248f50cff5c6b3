package main

import (
	"context"
	"encoding/base64"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/internal/fakeauthlete"
)

// leakyProject writes a project whose credentials are for the server at url, and
// returns its directory and all its secrets.
func leakyProject(t *testing.T, url string) (dir string, secrets []string) {
	t.Helper()
	dir = t.TempDir()
	base := "AUTHLETE_BASE_URL=" + url + "\n"
	for name, text := range map[string]string{
		"one.env":   base + "AUTHLETE_BEARER=" + secret("script secret 1") + "\n",
		"all.env":   base + "AUTHLETE_BEARER=" + secret("script secret 2") + "\n",
		"dead.env":  base + "AUTHLETE_BEARER=" + secret("dead") + "\n",
		"pair.env":  base + "AUTHLETE_SERVICE_APIKEY=" + key("script key 1") + "\nAUTHLETE_SERVICE_APISECRET=" + secret("of a pair") + "\n",
		"owner.env": base + "AUTHLETE_SERVICEOWNER_APIKEY=" + key("owner") + "\nAUTHLETE_SERVICEOWNER_APISECRET=" + secret("of an owner") + "\n",
		"jwk.env":   "AUTHLETE_DPOP_KEY='" + jwk("script key") + "'\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	for _, phrase := range []string{"script secret 1", "script secret 2", "dead", "of a pair", "of an owner"} {
		secrets = append(secrets, secret(phrase))
	}
	for _, pair := range [][2]string{{"script key 1", "of a pair"}, {"owner", "of an owner"}} {
		secrets = append(secrets, base64.StdEncoding.EncodeToString([]byte(key(pair[0])+":"+secret(pair[1]))))
	}
	for _, service := range []string{"Orders", "Returns"} {
		for _, of := range []string{" api", " callback", " sns", " key"} {
			secrets = append(secrets, fakeauthlete.SecretOf(service+of))
		}
	}
	return dir, secrets
}

// assertNoPart fails if text holds five neighbouring characters of a secret.
func assertNoPart(t *testing.T, name, text string, secrets []string) {
	t.Helper()
	for n, s := range secrets {
		for i := 0; i+5 <= len(s); i++ {
			if strings.Contains(text, s[i:i+5]) {
				t.Errorf("%s: characters %d to %d of secret %d are written", name, i, i+5, n)
				break
			}
		}
	}
}

// verifyServers returns one that knows the credentials of leakyProject, and one
// that says back what it is told.
func verifyServers(t *testing.T) map[string]http.Handler {
	api := newFake()
	api.Pairs[key("owner")] = fakeauthlete.Pair{Secret: secret("of an owner"), Owner: true, Services: []fakeauthlete.Service{{ID: 1, Name: "Orders"}, {ID: 2, Name: "Returns"}}}
	echo := newFake()
	echo.Intercept = func(w http.ResponseWriter, r *http.Request) bool {
		sent := r.Header.Get("Authorization")
		w.Header().Set("WWW-Authenticate", sent)
		w.Header().Set("Location", "https://evil.example/"+sent)
		w.Header().Set("Retry-After", sent)
		_, err := w.Write([]byte(`{"totalCount":3,"issuer":"https://as.example/` + sent[7:] + `","services":[{"serviceName":"` + sent + `"}]}`))
		assert.NoError(t, err)
		return true
	}
	return map[string]http.Handler{"fake": api, "echo": echo}
}

// Nothing that a verification writes holds a part of a secret, be it one that was
// sent or one that came back.
func TestVerifyNoLeak(t *testing.T) {
	t.Parallel()
	for server, handler := range verifyServers(t) {
		s := httptest.NewServer(handler)
		t.Cleanup(s.Close)
		dir, secrets := leakyProject(t, s.URL)
		audit := filepath.Join(t.TempDir(), "audit.jsonl")
		verify := []string{dir, "--verify", "--api-host", s.URL, "--verify-rps", "100", "--samples", "--confidence", "low"}
		for name, args := range map[string][]string{
			"text": {"-v", "--audit-log", audit}, "quiet": {"-q"}, "jsonl": {"-f", "jsonl"}, "sarif": {"-f", "sarif"},
			"github": {"-f", "github"}, "markdown": {"-f", "markdown"},
			"plan": {"--verify-plan"}, "wrong": {"--verify-rps", "many"}, "wrong host": {"--api-host", "http://evil.example"},
		} {
			env, stdout, stderr := recorded()
			run(append(append([]string{}, verify...), args...), env)
			require.NotEmpty(t, stdout.String()+stderr.String())
			assertNoPart(t, server+" "+name, stdout.String()+stderr.String(), secrets)
		}
		log := read(t, audit)
		require.NotEmpty(t, log)
		assertNoPart(t, server+" audit log", log, secrets)
	}
}

// Ctrl-C ends a verification at once, with a report of what is known.
func TestVerifyInterrupted(t *testing.T) {
	t.Parallel()
	arrived := make(chan struct{}, 100)
	api := newFake()
	api.Intercept = func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.Header.Get("Authorization"), secret("script secret 1")) {
			return false
		}
		arrived <- struct{}{}
		<-r.Context().Done()
		return true
	}
	server := httptest.NewServer(api)
	t.Cleanup(server.Close)
	dir, _ := leakyProject(t, server.URL)
	env, stdout, stderr := recorded()
	f := scanFlags{exitCode: statusFindings, verification: verifyFlags{verify: true, hosts: []string{server.URL}, perSecond: 100}}
	p, err := newPlan("dir", []string{dir}, f, env)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-arrived; cancel() }()
	start := time.Now()
	assert.Equal(t, exitStatus(statusInterrupted), p.execute(ctx, env))
	assert.Less(t, time.Since(start), 5*time.Second, "the request that hangs is given up")
	assert.Contains(t, stdout.String(), "interrupted before it was known")
	assert.Contains(t, stdout.String(), "verification was interrupted before the end")
	assert.Contains(t, stdout.String(), "INCOMPLETE")
	assert.Empty(t, stderr.String())
}

// A log that cannot be written ends a verification, and makes the run incomplete.
func TestAuditLogFull(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("only Linux has a device that is always full")
	}
	api := newFake()
	server := httptest.NewServer(api)
	t.Cleanup(server.Close)
	dir, _ := leakyProject(t, server.URL)
	env, stdout, _ := recorded()
	assert.Equal(t, statusFindings, run([]string{dir, "--verify", "--api-host", server.URL, "--audit-log", "/dev/full", "--verify-rps", "100"}, env))
	assert.Contains(t, stdout.String(), "verification was stopped: no space left on device")
	assert.Contains(t, stdout.String(), "INCOMPLETE")
	assert.Len(t, api.Requests(), 1)
}
