package lsp

import (
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"github.com/authlete/authlete-scan/scan"
)

// A progressToken names something that progress is reported of.
type progressToken = json.RawMessage

type progressParams struct {
	Token progressToken `json:"token"`
	Value any           `json:"value"`
}

// follow reports the progress of a scan of a folder to a client that has given
// a token for that, until the function that it returns is called.
func (s *server) follow(t progressToken, dir string, p *scan.Progress) (stop func()) {
	if t == nil {
		return func() {}
	}
	report := func(value object) { s.notify("$/progress", progressParams{t, value}) }
	report(object{"kind": "begin", "title": "Scanning " + dir + " for Authlete credentials", "cancellable": true})
	done := make(chan struct{})
	var ended sync.WaitGroup
	ended.Go(func() {
		const interval = 250 * time.Millisecond
		for tick := time.NewTicker(interval); ; {
			select {
			case <-done:
				tick.Stop()
				return
			case <-tick.C:
				report(object{"kind": "report", "message": filesScanned(p)})
			}
		}
	})
	return func() {
		close(done)
		ended.Wait()
		report(object{"kind": "end", "message": filesScanned(p)})
	}
}

func filesScanned(p *scan.Progress) string { return fmt.Sprintf("%d files", p.Texts.Load()) }
