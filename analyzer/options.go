package analyzer

import (
	"fmt"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
)

// Options say what an analyzer looks for. The zero value means all detectors
// and what they are at least fairly sure of. Drivers set them by flags of the
// same names.
type Options struct {
	Confidence string   // report from this level on: "low", "medium" or "high"; "" means medium
	Hosts      []string // host names of dedicated API servers
	Disable    []string // kinds and detectors that are left out
	Samples    bool     // report values that Authlete's own documentation publishes, too
}

// minConfidence returns the level from which on findings are reported.
func (o *Options) minConfidence() (detectors.Confidence, error) {
	if o.Confidence == "" {
		return detectors.Medium, nil
	}
	for _, c := range []detectors.Confidence{detectors.Low, detectors.Medium, detectors.High} {
		if o.Confidence == c.String() {
			return c, nil
		}
	}
	return 0, fmt.Errorf("confidence %q is not one of low, medium and high", o.Confidence)
}

// Check returns an error that says what in o makes no sense: a level, a kind or
// a detector that does not exist.
func (o *Options) Check() error {
	if _, err := o.minConfidence(); err != nil {
		return err
	}
	for _, name := range o.Disable {
		isKind := func(k detectors.KindInfo) bool { return string(k.Kind) == name }
		isDetector := func(d detectors.Detector) bool { return d.ID == name }
		if name != flowID && !slices.ContainsFunc(detectors.Kinds(), isKind) && !slices.ContainsFunc(detectors.All(), isDetector) {
			return fmt.Errorf("%q is neither a kind nor a detector; \"authlete-scan rules list\" lists them", name)
		}
	}
	return nil
}

// set returns what looks for what o asks for.
func (o *Options) set() *detectors.Set {
	return detectors.NewSet(detectors.Options{Disabled: o.Disable, Hosts: o.Hosts})
}

// A listFlag is a flag with a comma-separated list.
type listFlag struct{ list *[]string }

// String returns the list as a user writes it.
func (f listFlag) String() string {
	if f.list == nil {
		return ""
	}
	return strings.Join(*f.list, ",")
}

// Set replaces the list.
func (f listFlag) Set(text string) error {
	*f.list = nil
	for item := range strings.SplitSeq(text, ",") {
		if item = strings.TrimSpace(item); item != "" {
			*f.list = append(*f.list, item)
		}
	}
	return nil
}
