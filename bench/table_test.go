package main

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReport(t *testing.T) {
	t.Parallel()
	done := func(wall time.Duration, status string) sample {
		return sample{wall: wall, cpu: 2 * wall, memory: 12_345_678, output: 8_100_000_000, ok: true, status: status}
	}
	failed := sample{wall: time.Millisecond, status: "2", complaint: "no | such file"}
	results := []result{
		{command: command{name: "ref"}, samples: []sample{done(10*time.Second, "0"), done(200*time.Second, "0")}},
		{command: command{name: "half"}, samples: []sample{done(5*time.Second, "1 (findings)"), done(100*time.Second, "1 (findings)")}},
		{command: command{name: "flaky"}, samples: []sample{done(time.Second, "0"), failed}},
		{command: command{name: "broken"}, samples: []sample{failed, failed}},
	}
	var b strings.Builder
	require.NoError(t, writeReport(&b, []fact{{"date", "today"}, {"git", "2.x"}}, results))
	assert.Equal(t, `- date: today
- git: 2.x

| command |            wall (min–max) |     CPU | peak memory |  output | ratio | exit status            |
| ------- | ------------------------: | ------: | ----------: | ------: | ----: | ---------------------- |
| ref     |     105 s (10.00 s–200 s) |   210 s |     12.3 MB | 8.10 GB |  1.00 | 0                      |
| half    |    52.50 s (5.00 s–100 s) |   105 s |     12.3 MB | 8.10 GB |  0.50 | 1 (findings)           |
| flaky   |    1.00 s (1.00 s–1.00 s) |  2.00 s |     12.3 MB | 8.10 GB |  0.10 | 0 ×1, **failed: 2** ×1 |
| broken  | 0.001 s (0.001 s–0.001 s) | 0.000 s |           – |     0 B |     – | **failed: 2**          |

- half takes 5.00 times as long as flaky, and 5.00 times its CPU

flaky says: no \| such file

broken says: no \| such file
`, b.String())
	assert.False(t, allOK(results))
	assert.True(t, allOK(results[:2]))
}

func TestUnits(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"0.012 s", "1.50 s", "100 s"},
		[]string{seconds(12 * time.Millisecond), seconds(1500 * time.Millisecond), seconds(100 * time.Second)})
	assert.Equal(t, []string{"999 B", "1.0 kB", "1.0 MB", "8.10 GB"}, []string{size(999), size(1000), size(1e6), size(81e8)})
}
