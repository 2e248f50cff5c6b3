package report

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

func id(digit string) string { return strings.Repeat(digit, 40) }

func on(day int) time.Time { return time.Date(2024, 1, day, 12, 0, 0, 0, time.UTC) }

// inHistory is a secret that went and came again elsewhere.
func inHistory() scan.Result {
	place := func(path string, h scan.History) scan.Location {
		l := at(detectors.RoleSecret, ".", path, 3, 7, 43)
		l.Origin.History = &h
		return l
	}
	f := finding("history", detectors.ServiceAccessToken,
		place("new.env", scan.History{
			Object: id("a"), Commit: id("b"), Order: 7, Author: "Eve \x1b[2J <eve@example.com>", Date: on(9), InHead: true,
			Refs: []string{"refs/heads/main", "refs/remotes/origin/main"}, MoreRefs: 3, Pushed: true,
		}),
		place("old.env", scan.History{
			Object: id("a"), Commit: id("c"), Order: 2, Author: "Ann <ann@example.com>", Date: on(2),
			Refs: []string{"refs/heads/main"}, Removed: id("d"), RemovedOrder: 5, RemovedDate: on(5),
		}),
		place("", scan.History{Object: id("e"), Unreachable: true, Order: 0}),
	)
	return scan.Result{Findings: []scan.Finding{f}, Summary: scan.Summary{Findings: 1}}
}

func TestTimeline(t *testing.T) {
	t.Parallel()
	text := render(t, Text{}, testRun(), inHistory())
	want := `  when   in object eeeeeeeeeeee, which no ref leads to
         2024-01-02 + cccccccccccc old.env, Ann <ann@example.com>
         2024-01-05 - dddddddddddd old.env
         2024-01-09 + bbbbbbbbbbbb new.env, Eve ` + visible("\x1b") + `[2J <eve@example.com>
         Still in HEAD, since 2024-01-02. It is in the history of
         refs/heads/main, refs/remotes/origin/main and 3 more. It was pushed.
`
	assert.Contains(t, text, want)
	assert.Contains(t, text, id("e")+":3:7: ")
	assert.NotContains(t, text, "\x1b")
}

func TestHistorySchema(t *testing.T) {
	t.Parallel()
	for line := range strings.Lines(render(t, JSONLines{}, testRun(), inHistory())) {
		validate(t, compile(t, Schema(), true), line)
	}
	sarif := render(t, SARIF{}, testRun(), inHistory())
	assert.Contains(t, sarif, `"uri": "old.env"`)
	assert.Contains(t, sarif, `"uri": "`+id("e")+`"`)
	require.NotContains(t, sarif, "\x1b")
}
