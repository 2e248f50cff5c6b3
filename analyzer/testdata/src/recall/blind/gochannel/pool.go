// Package gochannel has a pool of workers that introspect tokens.
package gochannel

import (
	"context"
	"sync"

	authlete "github.com/authlete/authlete-go-sdk"
)

type job struct {
	region string
	bearer string
}

// Pool is the pool.
type Pool struct {
	jobs chan job
	wg   sync.WaitGroup

	mu   sync.Mutex
	sdks map[string]*authlete.Authlete
}

// Start starts n workers.
func Start(ctx context.Context, n int) *Pool {
	p := &Pool{jobs: make(chan job, n), sdks: map[string]*authlete.Authlete{}}
	for range n {
		p.wg.Add(1)
		go p.work(ctx)
	}
	go func() {
		defer close(p.jobs)
		p.jobs <- job{region: "jp", bearer: "3U2SFrVjlLfcM1QPQm5qNly27zGGI9pc2IK9qPvacD4"} // leak
	}()
	return p
}

func (p *Pool) work(ctx context.Context) {
	defer p.wg.Done()
	for {
		select {
		case <-ctx.Done():
			return
		case j, ok := <-p.jobs:
			if !ok {
				return
			}
			sdk := authlete.New(authlete.WithServerURL("https://"+j.region+".authlete.com"), authlete.WithSecurity(j.bearer))
			p.mu.Lock()
			p.sdks[j.region] = sdk
			p.mu.Unlock()
		}
	}
}
