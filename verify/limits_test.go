package verify

import (
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/internal/fakeauthlete"
	"github.com/authlete/authlete-scan/scan"
)

// tokensAt returns n findings of tokens beside a host.
func tokensAt(host string, n int) []scan.Finding {
	var all []scan.Finding
	for i := range n {
		all = append(all, found(fmt.Sprint("token ", i), detectors.AccessToken, nextTo(host)))
	}
	return all
}

// A stopwatch notes when requests come, counted from its making.
type stopwatch struct {
	start time.Time
	mu    sync.Mutex
	times []time.Duration
}

func (s *stopwatch) note() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.times = append(s.times, time.Since(s.start))
	return len(s.times)
}

// TestRate: a host gets no more than two requests a second, and hosts do not wait
// for each other.
func TestRate(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		watches := map[string]*stopwatch{"us.authlete.com": {start: time.Now()}, "jp.authlete.com": {start: time.Now()}}
		n, stop := newNetwork(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			watches[r.Host].note()
			fakeauthlete.Answer(w, r, 401, "A001203")
		}))
		defer stop()
		_, err := n.verifier(Options{Rate: DefaultRate}).Verify(t.Context(), append(tokensAt("us.authlete.com", 7), tokensAt("jp.authlete.com", 7)...))
		require.NoError(t, err)
		for _, w := range watches {
			require.Len(t, w.times, 7)
			for i := range w.times[1:] {
				assert.GreaterOrEqual(t, w.times[i+1]-w.times[i], 500*time.Millisecond)
			}
			assert.Less(t, w.times[6], 4*time.Second)
		}
	})
}

// TestPauses: what a server says about its limit is obeyed, however it spells it.
func TestPauses(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		status int
		header func(h http.Header)
		want   time.Duration
	}{
		{"429", 429, func(h http.Header) { h.Set("Retry-After", "7") }, 7 * time.Second},
		{"429 and a date", 429, func(h http.Header) { h.Set("Retry-After", time.Now().Add(9*time.Second).UTC().Format(http.TimeFormat)) }, 9 * time.Second},
		{"429 alone", 429, func(http.Header) {}, retryPause},
		{"503", 503, func(h http.Header) { h.Set("Retry-After", "11") }, 11 * time.Second},
		{"RateLimit", 429, func(h http.Header) { h.Set("RateLimit-Remaining", "0"); h.Set("RateLimit-Reset", "13") }, 13 * time.Second},
		{"X-RateLimit", 429, func(h http.Header) { h.Set("X-RateLimit-Remaining", "0"); h.Set("X-RateLimit-Reset", "17") }, 17 * time.Second},
		{"since the epoch", 429, func(h http.Header) {
			h.Set("X-RateLimit-Remaining", "0")
			h.Set("X-RateLimit-Reset", strconv.FormatInt(time.Now().Unix()+19, 10))
		}, 19 * time.Second},
		{"since the epoch, in milliseconds", 429, func(h http.Header) {
			h.Set("RateLimit-Remaining", "0")
			h.Set("RateLimit-Reset", strconv.FormatInt(time.Now().UnixMilli()+23000, 10))
		}, 23 * time.Second},
		{"a success that was the last", 401, func(h http.Header) { h.Set("RateLimit-Remaining", "0"); h.Set("RateLimit-Reset", "29") }, 29 * time.Second},
		{"a success that was not", 401, func(h http.Header) { h.Set("RateLimit-Remaining", "1"); h.Set("RateLimit-Reset", "29") }, 0},
		{"nonsense", 401, func(h http.Header) {
			h.Set("Retry-After", "soon")
			h.Set("RateLimit-Remaining", "0")
			h.Set("RateLimit-Reset", "-5")
		}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				time.Sleep(time.Hour + time.Nanosecond) // so that nothing depends on a whole second
				watch := &stopwatch{start: time.Now()}
				n, stop := newNetwork(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if watch.note() == 1 {
						test.header(w.Header())
						fakeauthlete.Answer(w, r, test.status, "")
						return
					}
					fakeauthlete.Answer(w, r, 401, "A001203")
				}))
				defer stop()
				got, err := n.verifier(Options{}).Verify(t.Context(), tokensAt("us.authlete.com", 2))
				require.NoError(t, err)
				require.GreaterOrEqual(t, len(watch.times), 2, got[0].Reason)
				pause := watch.times[1] - watch.times[0]
				assert.InDelta(t, test.want.Seconds(), pause.Seconds(), 1)
				for _, f := range got {
					assert.Equal(t, scan.Dead, f.Status, f.Reason)
				}
			})
		})
	}
}

// A server that wants a long pause gets it: nobody waits, and nothing is sent.
func TestLongPause(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var requests atomic.Int32
		n, stop := newNetwork(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			requests.Add(1)
			w.Header().Set("Retry-After", "3600")
			fakeauthlete.Answer(w, r, 429, "A001311")
		}))
		defer stop()
		start := time.Now()
		got, err := n.verifier(Options{}).Verify(t.Context(), tokensAt("us.authlete.com", 3))
		require.NoError(t, err)
		assert.Less(t, time.Since(start), time.Second)
		assert.EqualValues(t, 1, requests.Load())
		reasons := map[string]int{}
		for _, f := range got {
			assert.Equal(t, scan.Unknown, f.Status)
			reasons[f.Reason]++
		}
		assert.Equal(t, map[string]int{"us: rate limit (A001311)": 1, "us: rate limit: it wants a pause of more than 1m0s": 2}, reasons)
	})
}

// TestRetry: once more after a failure that may pass, and never after an answer.
func TestRetry(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		status int
		code   string
		want   int
	}{
		{401, "", 1}, {403, "", 1}, {400, "", 1}, {404, "", 1}, {500, "", 1}, {502, "", 1}, {429, "", 2}, {503, "", 2},
		{400, "A001311", 2}, {401, "A001311", 1}, {403, "A001311", 1},
	} {
		var requests atomic.Int32
		check(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			requests.Add(1)
			fakeauthlete.Answer(w, r, test.status, test.code)
		}), Options{}, tokensAt("us.authlete.com", 1)...)
		assert.EqualValues(t, test.want, requests.Load(), "%d %s", test.status, test.code)
	}
}

// TestBreaker: a server that fails five times in a row is left alone for a while.
func TestBreaker(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var requests atomic.Int32
		var healthy atomic.Bool
		n, stop := newNetwork(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			requests.Add(1)
			if healthy.Load() {
				fakeauthlete.Answer(w, r, 401, "A001203")
				return
			}
			fakeauthlete.Answer(w, r, 500, "A001101")
		}))
		defer stop()
		v := n.verifier(Options{})
		all := tokensAt("us.authlete.com", 60)
		ask := func(from, to int) map[string]int {
			requests.Store(0)
			got, err := v.Verify(t.Context(), all[from:to])
			require.NoError(t, err)
			reasons := map[string]int{}
			for _, f := range got {
				reasons[f.Status.String()+" "+f.Reason]++
			}
			return reasons
		}
		const failed = "unknown us: error of the server (A001101)"
		assert.Equal(t, map[string]int{failed: 5, "unknown us: it failed 5 times in a row and is left alone": 15}, ask(0, 20))
		assert.EqualValues(t, 5, requests.Load())

		time.Sleep(leaveAlone - time.Second)
		ask(20, 25)
		assert.Zero(t, requests.Load())

		time.Sleep(time.Second) // one request tells that nothing has changed
		assert.Equal(t, map[string]int{failed: 1, "unknown us: it failed 6 times in a row and is left alone": 4}, ask(25, 30))
		assert.EqualValues(t, 1, requests.Load())

		time.Sleep(leaveAlone)
		healthy.Store(true)
		assert.Equal(t, map[string]int{"dead us.authlete.com: the token is not accepted (A001203)": 30}, ask(30, 60))
		assert.EqualValues(t, 30, requests.Load())
	})
}

// A success in between starts the count anew.
func TestBreakerCountsInARow(t *testing.T) {
	t.Parallel()
	var requests atomic.Int32
	check(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if requests.Add(1)%maxFailures == 0 {
			fakeauthlete.Answer(w, r, 401, "A001203")
			return
		}
		fakeauthlete.Answer(w, r, 500, "A001101")
	}), Options{}, tokensAt("us.authlete.com", 40)...)
	assert.EqualValues(t, 40, requests.Load())
}

// TestRequestsPerCredential: 10,000 findings of 200 credentials make no more
// requests than there are to make about 200.
func TestRequestsPerCredential(t *testing.T) {
	t.Parallel()
	most := map[detectors.Kind]int{detectors.AccessToken: 4, detectors.ServiceAPISecret: 1, detectors.ServiceOwnerAPISecret: 2, detectors.APISecret: 2}
	api := &fakeauthlete.API{Pairs: map[string]fakeauthlete.Pair{}}
	var findings []scan.Finding
	limit := 0
	for i := range 10_000 {
		n := i % 200
		kind := []detectors.Kind{detectors.AccessToken, detectors.ServiceAPISecret, detectors.ServiceOwnerAPISecret, detectors.APISecret}[n%4]
		phrase, key := fmt.Sprint("credential ", n), strconv.Itoa(10_000_000_000_000+n)
		f := found(phrase, kind, withKey(key))
		if kind == detectors.APISecret {
			generation("2")(&f)
		}
		if kind == detectors.ServiceOwnerAPISecret {
			api.Pairs[key] = fakeauthlete.Pair{Secret: synthetic(phrase), Owner: true, Services: services(2)}
		}
		if i < 200 {
			limit += most[kind]
		}
		findings = append(findings, f)
	}
	got := check(t, api, Options{}, findings...)
	assert.Len(t, api.Requests(), limit)
	for i, f := range got {
		assert.Equal(t, summary(got[i%200]), summary(f))
	}
}
