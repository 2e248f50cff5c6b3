package detectors

import (
	"cmp"
	"slices"
	"strings"
)

const partnerSpan = 1600

// partner returns the number that goes with the value: joined to it, or the
// nearest one under a name that fits.
func (c *candidate) partner() (number, bool) {
	if c.with == nil {
		n := c.findPartner()
		c.with = &n
	}
	return *c.with, c.with.value != ""
}

func (c *candidate) findPartner() number {
	d := c.doc
	if key := c.bound.key; key != "" {
		if i := strings.LastIndex(string(d.Body[max(0, c.start-200):c.start]), key); i >= 0 {
			start := max(0, c.start-200) + i
			return number{start, start + len(key), key, name{role: keyRole}}
		}
		return number{value: key, name: name{role: keyRole}}
	}
	near := d.numbersNear(c.start-partnerSpan, c.end+partnerSpan)
	slices.SortStableFunc(near, func(a, b number) int { return cmp.Compare(c.away(a), c.away(b)) })
	var best number
	most := 0
	for _, n := range near {
		if s := c.fits(n); s > most && !c.parted(n, s) {
			best, most = n, s
		}
	}
	return best
}

// away returns how many bytes stand between a number and the value.
func (c *candidate) away(n number) int {
	return max(n.start-c.end, c.start-n.end)
}

const sameStem = 300 // what a number gains whose name differs from that of the value only in the half it stands for

// fits says how well a number goes with the value: by its name first, then by
// how many lines away it is. 0 means not at all.
func (c *candidate) fits(n number) int {
	mine := c.name()
	lines := c.doc.linesFrom(c.start, n.start)
	if lines < 0 {
		lines = -lines
	}
	if lines > 40 || (mine.entity == clientEntity) != (n.name.entity == clientEntity) {
		return 0
	}
	if n.name.entity == organizationEntity && mine.entity != organizationEntity {
		return 0
	}
	score := 100 - lines
	if s := stem(mine.text); s != "" && s == stem(n.name.text) {
		score += sameStem
	} else if n.name.entity != mine.entity {
		score -= 60
	}
	return score
}

// parted reports whether something stands between a number and the value that
// says that they do not belong together.
func (c *candidate) parted(n number, score int) bool {
	if n.end < c.start && userPattern().Match(closingTag().ReplaceAll(c.doc.Body[n.end:c.start], nil)) {
		return true // another user name
	}
	lines := c.doc.linesFrom(n.start, c.start)
	return score < sameStem && (lines > 6 || lines < -6 || c.doc.blankBetween(n.start, c.start))
}

var closingTag = pattern(`</[^<>]*>`)

// userPattern matches the name of a user name.
var userPattern = pattern(`(?i)\b(?:login|user(?:name)?|machine|usu[aá]rio|utilisateur|utente|(?:be)?nutzer(?:name)?)\b`)

// blankBetween reports whether an empty line or the heading of a section parts
// two places.
func (d *document) blankBetween(a, b int) bool {
	return blankPattern().Match(d.Body[min(a, b):max(a, b)])
}

var blankPattern = pattern(`\n[ \t]*\r?\n|\n[ \t]*\[[^\[\]\n]+\][ \t\r]*\n`)

// stem returns a name without the words that say which half of a credential it
// stands for.
func stem(text string) string {
	var kept []string
	for _, w := range nameWords(text) {
		for _, s := range []string{"apisecret", "apikey", "accesstoken", "secret", "token", "key", "id", "api", "access", "username", "user", "name", "login", "password", "passwd", "pass", "pwd"} {
			w = strings.TrimSuffix(w, s)
		}
		if w != "" {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, "")
}
