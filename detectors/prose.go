package detectors

import (
	"strings"
)

var proseValue = Detector{
	ID:    "prose-value",
	Title: "credential that is named in a sentence",
	Doc: "A value in running text, where the words before it on the line name an Authlete credential: the service API secret is …, use this " +
		"organization token: …. The text must speak of Authlete.",
	Example: "Ask the Authlete team. The service API secret of the sandbox is `%s`, it changes in May.\n",
	find: func(c *candidate) match {
		if c.shape != tokenShape && c.shape != clientShape || c.bound.scheme != "" || !c.mentioned() || c.name().meaningful() {
			return match{}
		}
		n, ok := spokenName(lastLine(c.left))
		if !ok {
			return match{}
		}
		m := c.gradeNamed(n)
		m.confidence = min(m.confidence, Medium)
		return m
	},
}

const (
	maxSpoken  = 100 // bytes before a value that are read for its name
	maxBetween = 4   // words between a name and its value
)

var spokenWord = pattern(`[A-Za-z]+`)

// spokenName returns the name of a credential among the last words of a line.
func spokenName(line string) (name, bool) {
	words := spokenWord().FindAllString(strings.ToLower(line[max(0, len(line)-maxSpoken):]), -1)
	for end := len(words); end > 0 && end >= len(words)-maxBetween; end-- {
		for n := 4; n >= 2; n-- {
			if end < n {
				continue
			}
			if spoken := classify(strings.Join(words[end-n:end], " ")); spoken.role == denied {
				return name{}, false
			} else if spoken.specific() || spoken.entity == clientEntity && spoken.role == secretRole {
				return spoken, true
			}
		}
	}
	return name{}, false
}
