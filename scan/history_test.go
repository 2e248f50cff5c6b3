package scan

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/authlete/authlete-scan/detectors"
)

func version(path, object string, line int, h History) Location {
	h.Object = object
	return Location{Role: detectors.RoleSecret, Origin: Origin{Path: path, History: &h}, Start: Position{Line: line}}
}

func TestCollapse(t *testing.T) {
	t.Parallel()
	day := time.Date(2024, 1, 2, 0, 0, 0, 0, time.UTC)
	first := History{Commit: "c1", Order: 1, Removed: "c2", RemovedOrder: 2, RemovedDate: day}
	got := collapse([]Location{
		version("a", "v1", 1, first),
		version("a", "v1", 9, first),
		version("a", "v2", 4, History{Commit: "c2", Order: 2, Removed: "c5", RemovedOrder: 5, RemovedDate: day}),
		version("b", "v2", 4, History{Commit: "c3", Order: 3, InHead: true, Pushed: true}),
		version("b", "v3", 4, History{Commit: "c2", Order: 2, Removed: "c3", RemovedOrder: 3}),
		version("", "m1", 1, History{Commit: "m1", Order: 1}),
		version("", "m2", 1, History{Commit: "m2", Order: 2}),
		{Role: detectors.RoleSecret, Origin: Origin{Path: "file"}},
		{Role: detectors.RoleSecret, Origin: Origin{Path: "file"}, Start: Position{Line: 2}},
	}, nil)
	var lines []string
	for _, l := range got {
		h := l.Origin.History
		if h == nil {
			h = &History{}
		}
		lines = append(lines, fmt.Sprint(l.Origin.Path, l.Start.Line, h.Object, h.Commit, h.InHead, h.Pushed, h.Removed))
	}
	assert.Equal(t, []string{
		fmt.Sprint("a", 1, "v1", "c1", false, false, "c5"),
		fmt.Sprint("a", 9, "v1", "c1", false, false, "c5"),
		fmt.Sprint("b", 4, "v3", "c2", true, true, ""),
		fmt.Sprint("", 1, "m1", "m1", false, false, ""),
		fmt.Sprint("", 1, "m2", "m2", false, false, ""),
		fmt.Sprint("file", 0, "", "", false, false, ""),
		fmt.Sprint("file", 2, "", "", false, false, ""),
	}, lines)
}
