package gitwalk

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

var errCommit = errors.New("reading commit: it names no tree")

// A commit is what attribution needs to know of one.
type commit struct {
	id      packs.ID
	tree    packs.ID
	date    int64 // the committer's, in seconds since 1970
	parents []packs.ID
}

// parseCommit reads the header of a commit.
func parseCommit(id packs.ID, body []byte) (commit, error) {
	c := commit{id: id}
	for line := range bytes.Lines(body) {
		key, value, _ := bytes.Cut(bytes.TrimSuffix(line, []byte("\n")), []byte(" "))
		switch string(key) {
		case "":
			line = nil
		case "tree":
			c.tree, _ = packs.ParseID(string(value)) // looked at below
		case "parent":
			if p, err := packs.ParseID(string(value)); err == nil {
				c.parents = append(c.parents, p)
			}
		case "committer":
			_, date := parseSignature(string(value))
			c.date = date.Unix()
		}
		if line == nil {
			break
		}
	}
	if c.tree.IsZero() {
		return c, errCommit
	}
	return c, nil
}

// parseTag returns what a tag is of.
func parseTag(body []byte) (packs.ID, error) {
	line, _, _ := bytes.Cut(body, []byte("\n"))
	hex, ok := strings.CutPrefix(string(line), "object ")
	if !ok {
		return packs.ID{}, errors.New("reading tag: it names no object")
	}
	return packs.ParseID(hex)
}

// signature returns who a commit or tag says made it, and when.
func signature(body []byte, keys ...string) (who string, when time.Time) {
	for line := range bytes.Lines(body) {
		if len(line) == 1 {
			break
		}
		key, value, _ := strings.Cut(strings.TrimSuffix(string(line), "\n"), " ")
		for _, k := range keys {
			if k == key {
				return parseSignature(value)
			}
		}
	}
	return "", time.Time{}
}

// parseSignature reads "name <email> seconds zone". What is not of that form
// is a name, and no time.
func parseSignature(s string) (who string, when time.Time) {
	end := strings.LastIndexByte(s, '>')
	if end < 0 {
		return strings.TrimSpace(s), time.Time{}
	}
	who = strings.TrimSpace(s[:end+1])
	seconds, zone, _ := strings.Cut(strings.TrimSpace(s[end+1:]), " ")
	unix, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil || unix < 0 || unix > 1<<40 {
		return who, time.Time{}
	}
	return who, time.Unix(unix, 0).In(parseZone(zone))
}

// parseZone reads a zone such as +0130.
func parseZone(zone string) *time.Location {
	n, err := strconv.Atoi(zone)
	if err != nil || len(zone) != 5 || n < -2400 || n > 2400 || n == 0 {
		return time.UTC
	}
	return time.FixedZone("", (n/100*60+n%100)*60)
}
