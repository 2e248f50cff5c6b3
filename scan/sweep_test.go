package scan_test

import (
	"fmt"
	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
	"os"
	"testing"
	"time"
)

func TestSweep(t *testing.T) {
	d := os.Getenv("SWEEP")
	if d == "" {
		t.Skip()
	}
	s := scan.New(scan.Options{Detectors: detectors.NewSet(detectors.Options{}), MinConfidence: detectors.Low, Samples: true})
	st := time.Now()
	r, err := s.Run(t.Context(), tree(d))
	fmt.Println(err, r.Summary.Texts, r.Summary.Bytes, len(r.Findings), r.Summary.Findings, r.Summary.Samples, time.Since(st))
	n := map[string]int{}
	for _, f := range r.Findings {
		n[fmt.Sprint(f.Confidence, " sample=", f.Sample, " ", f.Kind, " ", f.Detector)]++
		if os.Getenv("SHOW") != "" {
			fmt.Printf("%s:%d:%d %s %s %s %s sample=%v locs=%d %s %q\n", f.Primary().Origin.Path, f.Primary().Start.Line, f.Primary().Start.Column, f.Confidence, f.Kind, f.Detector, f.Secret, f.Sample, len(f.Locations), f.API, f.Evidence)
		}
	}
	for k, v := range n {
		fmt.Println(v, k)
	}
}
