package verify

import (
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// conclude writes into a finding what the answers of all servers come to.
func conclude(f *scan.Finding, in inquiry, heard []answer) {
	last := heard[len(heard)-1]
	if last.outcome.isYes() {
		settle(f, last)
		return
	}
	var no, open []string
	for _, a := range heard {
		name := a.call.host.String()
		if a.outcome == refused {
			no = append(no, name)
		} else {
			open = append(open, name+": "+a.reason)
		}
	}
	if len(open) == 0 && (in.definite || in.onlyPair && last.final) {
		f.Status = scan.Dead
		f.Reason = last.call.host.name + ": " + last.reason
		f.Severity = detectors.SeverityInfo
		return
	}
	f.Status = scan.Unknown
	var reasons []string
	if len(no) > 0 {
		reasons = append(reasons, "not accepted in "+strings.Join(no, ", "))
	}
	reasons = append(reasons, summarize(open)...)
	if len(open) == 0 {
		reasons = append(reasons, in.doubt)
	}
	f.Reason = strings.Join(reasons, "; ")
}

// summarize says once what holds for several servers.
func summarize(open []string) []string {
	var names, reasons []string
	for _, o := range open {
		name, reason, _ := strings.Cut(o, ": ")
		if i := slices.Index(reasons, reason); i >= 0 {
			names[i] += ", " + name
			continue
		}
		names, reasons = append(names, name), append(reasons, reason)
	}
	for i := range reasons {
		reasons[i] = names[i] + ": " + reasons[i]
	}
	return reasons
}
