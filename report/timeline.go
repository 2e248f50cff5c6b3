package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// shortID is how much of an id people need.
const shortID = 12

// timeline writes what the history of a repository says of a secret: a line
// for each commit that brought it somewhere or removed it, oldest first, and what
// that comes to.
func (p *textPage) timeline(f *scan.Finding) {
	events := eventsOf(f)
	if len(events) == 0 {
		return
	}
	label := "when"
	shown := events
	if !p.Verbose {
		shown = events[:min(len(events), maxPlaces)]
	}
	for _, e := range shown {
		p.row(label, e.text)
		label = ""
	}
	p.more(len(events)-len(shown), label)
	p.item("", exposure(places(f, detectors.RoleSecret)))
}

// An event is a line of a timeline.
type event struct {
	order int // of the commit
	text  string
}

func eventsOf(f *scan.Finding) []event {
	var events []event
	for _, l := range places(f, detectors.RoleSecret) {
		h := l.Origin.History
		if h == nil {
			continue
		}
		where := whereIn(l.Origin)
		switch {
		case h.Staged:
			events = append(events, event{h.Order, where + " is staged"})
		case h.Unreachable:
			events = append(events, event{h.Order, "in " + where + ", which no ref leads to"})
		case h.Commit == "":
			events = append(events, event{h.Order, strings.TrimSpace(day(h.Date)+" in "+where) + byAuthor(h)})
		default:
			events = append(events, event{h.Order, day(h.Date) + " + " + short(h.Commit) + " " + where + byAuthor(h)})
		}
		if h.Removed != "" {
			events = append(events, event{h.RemovedOrder, day(h.RemovedDate) + " - " + short(h.Removed) + " " + where})
		}
	}
	slices.SortStableFunc(events, func(a, b event) int { return cmp.Compare(a.order, b.order) })
	return slices.Compact(events)
}

// chronicle says in sentences what the history of a repository says of the first
// place of a secret, and where the secret still is.
func chronicle(f *scan.Finding) []string {
	h := f.Primary().Origin.History
	if h == nil {
		return nil
	}
	var sentences []string
	if h.Commit != "" {
		sentences = append(sentences, "Commit "+short(h.Commit)+" brought it in"+onDay(h.Date)+".")
	}
	if h.Removed != "" {
		sentences = append(sentences, "Commit "+short(h.Removed)+" removed it from there"+onDay(h.RemovedDate)+".")
	}
	return append(sentences, exposure(places(f, detectors.RoleSecret)))
}

// whereIn names a text to somebody who sees its commit.
func whereIn(o scan.Origin) string {
	switch {
	case o.Path != "":
		return visible(o.Path)
	case o.History.Object == o.History.Commit:
		return "its message"
	}
	return "object " + short(o.History.Object)
}

func byAuthor(h *scan.History) string {
	if h.Author == "" {
		return ""
	}
	return ", " + visible(h.Author)
}

// exposure says in a sentence or two where a secret still is.
func exposure(secrets []scan.Location) string {
	var inHead, pushed, reached, staged bool
	var refs []string
	more := 0
	var first, last time.Time
	for _, l := range secrets {
		h := l.Origin.History
		if h == nil {
			continue
		}
		inHead, pushed, reached = inHead || h.InHead, pushed || h.Pushed, reached || !h.Unreachable
		staged = staged || h.Staged
		refs, more = append(refs, h.Refs...), max(more, h.MoreRefs)
		if !h.Date.IsZero() && (first.IsZero() || h.Date.Before(first)) {
			first = h.Date
		}
		if h.RemovedDate.After(last) {
			last = h.RemovedDate
		}
	}
	switch {
	case staged && inHead:
		return "It is in HEAD already."
	case staged:
		return "It is not in HEAD yet."
	}
	slices.Sort(refs)
	sentences := []string{presence(inHead, reached, first, last)}
	if refs = slices.Compact(refs); len(refs) > 0 {
		sentences = append(sentences, "It is in the history of "+visible(refList(refs, more))+".")
	} else if reached {
		sentences = append(sentences, "Only the reflog leads to it.")
	}
	if pushed {
		sentences = append(sentences, "It was pushed.")
	}
	return strings.Join(sentences, " ")
}

func presence(inHead, reached bool, first, last time.Time) string {
	switch {
	case inHead && !first.IsZero():
		return "Still in HEAD, since " + day(first) + "."
	case inHead:
		return "Still in HEAD."
	case !last.IsZero() && !first.IsZero():
		days := int(last.Sub(first).Hours() / 24)
		if days < 1 {
			return "Not in HEAD; it was removed within a day."
		}
		return fmt.Sprintf("Not in HEAD; it was removed after %s.", count(days, "day"))
	case reached:
		return "Not in HEAD."
	}
	return "No ref leads to it."
}

func refList(refs []string, more int) string {
	const shown = 4
	more += max(0, len(refs)-shown)
	text := strings.Join(refs[:min(len(refs), shown)], ", ")
	if more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}

func short(id string) string { return id[:min(len(id), shortID)] }

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

func onDay(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return " on " + day(t)
}
