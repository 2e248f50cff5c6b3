package main

import (
	"bytes"
	"os"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

func TestOutputsPair(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		args []string
		want []output
	}{
		{nil, nil},
		{[]string{"-f", "sarif", "-r", "a", "-f", "text"}, []output{{"sarif", "a"}, {"text", ""}}},
		{[]string{"-f", "text", "-f", "sarif", "-r", "a"}, []output{{"text", ""}, {"sarif", "a"}}},
		{[]string{"-r", "a", "-f", "sarif", "-r", "b"}, []output{{"sarif", "a"}, {"", "b"}}},
		{[]string{"-r", "a", "-r", "b", "-f", "text"}, []output{{"", "a"}, {"text", "b"}}},
	} {
		env, _, _ := recorded()
		var f scanFlags
		cmd := newDir(env)
		cmd.ResetFlags()
		f.registerReports(cmd.Flags())
		assert.NoError(t, cmd.ParseFlags(test.args))
		assert.Equal(t, test.want, f.outputs, test.args)
	}
}

func TestChoice(t *testing.T) {
	t.Parallel()
	first := detectors.All()[0].ID
	everything := newChoice(nil, nil, nil)
	assert.Len(t, everything.kinds, len(detectors.Kinds()))
	assert.Len(t, everything.detectors, len(detectors.All()))

	c := newChoice([]string{"client-secret"}, nil, nil)
	assert.Equal(t, []detectors.Kind{detectors.ClientSecret}, c.kinds)
	assert.Equal(t, everything.detectors, c.detectors, "a kind says nothing about detectors")

	c = newChoice([]string{first, "client-secret", "dpop-key"}, []string{"dpop-key"}, nil)
	assert.Equal(t, []detectors.Kind{detectors.ClientSecret}, c.kinds)
	assert.Equal(t, []string{first}, c.detectors)
}

func TestNearest(t *testing.T) {
	t.Parallel()
	names := []string{"client-secret", "api-secret", "dpop-key"}
	assert.Equal(t, "client-secret", nearest("client-secrets", names))
	assert.Equal(t, "api-secret", nearest("apisecret", names))
	assert.Equal(t, "dpop-key", nearest("dopp-key", names))
	assert.Empty(t, nearest("zzz", names))
	assert.Empty(t, nearest("", names))
}

func TestProgressLine(t *testing.T) {
	t.Parallel()
	var p scan.Progress
	p.Texts.Store(1200)
	p.Bytes.Store(34_500_000)
	p.Credentials.Store(2)
	assert.Equal(t, "1200 files, 34 MB, 17 MB/s, 2 found", progressLine(&p, 2*time.Second))
}

// A terminal of a CI system is none that somebody looks at.
func TestWantsProgress(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("there is no terminal to be opened by a name")
	}
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	require.NoError(t, err)
	defer terminal.Close()
	for name, want := range map[string]bool{"": true, "CI": false, "GITHUB_ACTIONS": false, "HOME": true} {
		getenv := func(n string) string {
			if n == name {
				return "true"
			}
			return ""
		}
		assert.Equal(t, want, wantsProgress(terminal, getenv), name)
		assert.False(t, wantsProgress(&bytes.Buffer{}, getenv))
	}
}

// A short scan draws nothing, so there is nothing to clear.
func TestWatchShort(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	watch(&out, func(time.Duration) string { return "working" })()
	assert.Empty(t, out.String())
}

// A path cannot give orders to the terminal.
func TestComplainOneLine(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	complain(&out, withHint("try\x1b[2J", "a\nb\u009b"))
	assert.Equal(t, "authlete-scan: a?b?\nhint: try?[2J\n", out.String())
}

// Only what was accepted counts as live, and only what --results names counts.
func TestCountLive(t *testing.T) {
	t.Parallel()
	var findings []scan.Finding
	for _, s := range scan.Statuses() {
		findings = append(findings, scan.Finding{Verdict: scan.Verdict{Status: s}})
	}
	assert.Equal(t, 2, countLive(findings))
	v := verification{counted: []scan.Status{scan.Unknown, scan.Dead}}
	counted, live := v.count(findings)
	assert.Equal(t, []int{3, 0}, []int{counted, live}, "what nobody asked about is unknown")
}
