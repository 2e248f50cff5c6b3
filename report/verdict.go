package report

import (
	"fmt"
	"strings"
	"time"

	"github.com/authlete/authlete-scan/scan"
)

// verdict says in a clause what verification has found out about f, "" if
// nobody asked. What the server said of services is as hostile as a scanned text.
func verdict(f *scan.Finding) string {
	if f.Status == scan.NotChecked && f.Reason == "" {
		return ""
	}
	parts := []string{f.Status.String()}
	if reach := describeReach(f.Reach); reach != "" {
		parts = append(parts, reach)
	}
	if f.Reason != "" {
		parts = append(parts, f.Reason)
	}
	text := strings.Join(parts, ": ")
	if !f.CheckedAt.IsZero() {
		text += " (checked " + f.CheckedAt.UTC().Format(time.DateTime) + " UTC)"
	}
	return visible(text)
}

// describeReach says what a credential opens, "" if that is not known.
func describeReach(r scan.Reach) string {
	var text string
	switch {
	case r.Key != "":
		return r.Key
	case r.Services == 1:
		text = "opens 1 service"
	case r.Services > 1:
		text = fmt.Sprintf("opens %d services", r.Services)
	case r.Host == "":
		return ""
	}
	switch {
	case len(r.Names) == 1 && r.Services == 1:
		text += fmt.Sprintf(", %q", r.Names[0])
	case len(r.Names) > 0:
		text += fmt.Sprintf(", among them %q", r.Names[0])
	}
	if text != "" {
		text += " "
	}
	text += "at " + r.Host
	if r.Issuer != "" {
		text += ", issuer " + r.Issuer
	}
	return text
}

// tally counts the findings of each status that was found out, in words.
func tally(findings []scan.Finding) []string {
	numbers := map[scan.Status]int{}
	for _, f := range findings {
		numbers[f.Status]++
	}
	var words []string
	for _, s := range scan.Statuses() {
		if n := numbers[s]; n > 0 && s != scan.NotChecked {
			words = append(words, fmt.Sprintf("%d %s", n, s))
		}
	}
	return words
}

// A jsonReach is what a live credential opens. What is not known is absent.
type jsonReach struct {
	Host     string   `json:"host,omitempty"`
	Scope    string   `json:"scope,omitempty"`
	Services int      `json:"services,omitempty"`
	Issuer   string   `json:"issuer,omitempty"`
	Names    []string `json:"names,omitempty"`
	Key      string   `json:"key,omitempty"`
}

// A jsonVerdict is what a finding has besides where it was verified.
type jsonVerdict struct {
	Status    string     `json:"status"`
	Reason    string     `json:"reason,omitempty"`
	Reach     *jsonReach `json:"reach,omitempty"`
	CheckedAt string     `json:"checked_at,omitempty"`
}

func newJSONVerdict(v scan.Verdict) jsonVerdict {
	j := jsonVerdict{Status: v.Status.String(), Reason: v.Reason, CheckedAt: jsonDate(v.CheckedAt)}
	r := v.Reach
	if r.Host != "" || r.Key != "" {
		j.Reach = &jsonReach{r.Host, string(r.Scope), r.Services, r.Issuer, r.Names, r.Key}
	}
	return j
}
