package verify

import (
	"context"
	"net/http"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/internal/fakeauthlete"
	"github.com/authlete/authlete-scan/scan"
)

// TestCancel: when the context ends, so does everything, with what is known.
func TestCancel(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		n, stop := newNetwork(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Host == "jp.authlete.com" {
				<-r.Context().Done()
				return
			}
			fakeauthlete.Answer(w, r, 401, "A001203")
		}))
		defer stop()
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(3*time.Second, cancel)
		start := time.Now()
		got, err := n.verifier(Options{Rate: DefaultRate}).Verify(ctx, append(tokensAt("us.authlete.com", 1), tokensAt("jp.authlete.com", 100)...))
		require.NoError(t, err)
		assert.Equal(t, 3*time.Second, time.Since(start))
		assert.Equal(t, scan.Dead, got[0].Status)
		for _, f := range got[2:] {
			assert.Equal(t, scan.Unknown, f.Status)
			assert.Equal(t, "jp: interrupted before it was known", f.Reason)
			assert.True(t, f.CheckedAt.IsZero())
		}
	})
}

// TestCancelInPause: nobody waits for the end of a pause that a server wants.
func TestCancelInPause(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var requests atomic.Int32
		n, stop := newNetwork(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			requests.Add(1)
			w.Header().Set("Retry-After", "50")
			fakeauthlete.Answer(w, r, 429, "A001311")
		}))
		defer stop()
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(3*time.Second, cancel)
		start := time.Now()
		got, err := n.verifier(Options{}).Verify(ctx, tokensAt("us.authlete.com", 3))
		require.NoError(t, err)
		assert.Equal(t, 3*time.Second, time.Since(start))
		assert.EqualValues(t, 1, requests.Load())
		reasons := map[string]int{}
		for _, f := range got {
			assert.Equal(t, scan.Unknown, f.Status)
			reasons[f.Reason]++
		}
		assert.Equal(t, map[string]int{"us: rate limit (A001311)": 1, "us: interrupted before it was known": 2}, reasons)
	})
}
