package main

import (
	"fmt"
	"io"
	"time"

	"github.com/authlete/authlete-scan/scan"
)

const (
	progressDelay = time.Second            // what is over earlier shows nothing
	progressEvery = 200 * time.Millisecond // a new line is drawn
)

// watch draws a line about something that takes time on the terminal w until the
// function that it returns is called, which leaves the line empty.
func watch(w io.Writer, line func(elapsed time.Duration) string) (stop func()) {
	done, gone := make(chan struct{}), make(chan struct{})
	start := time.Now()
	go func() {
		defer close(gone)
		tick := time.NewTimer(progressDelay)
		defer tick.Stop()
		drawn := false
		for {
			select {
			case <-done:
				if drawn {
					fmt.Fprint(w, "\r\x1b[K")
				}
				return
			case <-tick.C:
				fmt.Fprintf(w, "\r\x1b[K%s", line(time.Since(start)))
				drawn = true
				tick.Reset(progressEvery)
			}
		}
	}()
	return func() { close(done); <-gone }
}

// progressLine is short enough for any terminal.
func progressLine(p *scan.Progress, elapsed time.Duration) string {
	const mega = 1e6
	read := float64(p.Bytes.Load()) / mega
	return fmt.Sprintf("%d files, %.0f MB, %.0f MB/s, %d found", p.Texts.Load(), read, read/elapsed.Seconds(), p.Credentials.Load())
}
