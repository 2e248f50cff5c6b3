package detectors

import (
	"slices"
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
		line := sentence(c.left)
		n, ok := spokenName(line)
		if !ok {
			n, ok = tokenOfNumber(line)
		}
		if !ok {
			n, ok = secretOfNumber(line)
		}
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

var spokenNumber = pattern(`(?i)\b(service[ -](?:id|key))\b\W{0,4}(?:is\s+|of\s+)?\W?[0-9]{6,19}\b([^0-9\n]{1,60})$`)

// tokenOfNumber returns the name of a token whose service a line names by its
// number: service id 1234567890, token is …
func tokenOfNumber(line string) (name, bool) {
	m := spokenNumber().FindStringSubmatch(line)
	if m == nil {
		return name{}, false
	}
	words := spokenWord().FindAllString(strings.ToLower(m[2]), -1)
	if i := slices.Index(words, "token"); i < 0 || len(words)-i > maxBetween || classify(strings.Join(words[:i+1], " ")).role != tokenRole {
		return name{}, false
	}
	return classify("service token"), true
}

var spokenKey = pattern(`(?i)((?:[a-z]+[ -])?[a-z]+)\b\W{0,4}(?:is\s+|of\s+)?\W?[0-9]{6,19}\b([^0-9\n]{1,60})$`)

// secretOfNumber returns the name of a secret whose key a line names by its
// number: the key 1234567890 with the secret …
func secretOfNumber(line string) (name, bool) {
	line = line[max(0, len(line)-2*maxSpoken):]
	m := spokenKey().FindStringSubmatch(line)
	if m == nil || strings.Contains(strings.ToLower(line), "client") {
		return name{}, false
	}
	key, words := nameWords(m[1]), nameWords(m[2])
	if n := classify(m[1]); n.role != keyRole || key[len(key)-1] != "key" {
		return name{}, false
	}
	i := slices.Index(words, "secret")
	if i < 0 || i >= maxBetween {
		return name{}, false
	}
	if n := classify(strings.Join(words[:i+1], " ")); n.role != secretRole {
		return name{}, false
	}
	return classify("api secret"), true
}

// sentence returns the line that ends left, and before it the line above if the
// former holds nothing but what marks a comment: a sentence that goes on.
func sentence(left string) string {
	line := lastLine(left)
	mark := strings.TrimSpace(strings.TrimRight(line, "`"))
	if len(line) == len(left) || mark != "" && !slices.Contains(commentMarks, mark) {
		return line
	}
	above := lastLine(strings.TrimRight(left[:len(left)-len(line)-1], "\r"))
	text, ok := strings.CutPrefix(strings.TrimSpace(above), mark)
	if !ok || text == "" || strings.ContainsAny(text[len(text)-1:], ".;!?{}()") {
		return line
	}
	return text + " "
}

var commentMarks = []string{"*", "//", "///", "//!", "#", "--", ";", ";;"}

// spokenName returns the name of a credential among the last words of a line.
func spokenName(line string) (name, bool) {
	line = markup().ReplaceAllString(line[max(0, len(line)-maxSpoken):], " ")
	line = line[strings.LastIndex(line, "\",")+1:] // an argument before the one that the value is
	words := spokenWord().FindAllString(strings.ToLower(line), -1)
	for end := len(words); end > 0 && end >= len(words)-maxBetween; end-- {
		for n := 4; n >= 2; n-- {
			if end < n {
				continue
			}
			if spoken := classify(strings.Join(words[end-n:end], " ")); spoken.role == denied {
				return name{}, false
			} else if spoken.specific() || spoken.role == secretRole && (spoken.api || spoken.entity == clientEntity) {
				return spoken, true
			}
		}
	}
	return name{}, false
}

// formerName returns the name of the setting on the next line, if the value stands
// in a comment that calls it a former one.
func (c *candidate) formerName() string {
	comment := strings.TrimLeft(lastLine(c.left), " \t")
	if !strings.HasPrefix(comment, "//") && !strings.HasPrefix(comment, "#") && !strings.HasPrefix(comment, "--") && !strings.HasPrefix(comment, ";") {
		return ""
	}
	comment = comment[max(0, len(comment)-maxSpoken):]
	m := nextSetting().FindStringSubmatch(c.right)
	if m == nil || !formerWords().MatchString(comment) || !classify(m[1]).meaningful() {
		return ""
	}
	for _, w := range spokenWord().FindAllString(comment, -1) {
		if len(w) > 2 && classify(w).role == denied {
			return "" // the last commit, say
		}
	}
	return m[1]
}

var (
	formerWords = pattern(`(?i)\b(?:old|previous|previously|former|formerly|last|before|until|expired|rotat\w+|alte?[rsn]?|bisher\w*|vorher\w*|ancien\w*|antig\w+|anterior|vecchi[oa]|precedent\w*)\b|旧|以前`)
	nextSetting = pattern(`^["'\x60]?[).,; \t]*\r?\n[ \t]*(?:[a-z]+[ \t]+)*["':]?([A-Za-z_][\w.-]*)["']?[ \t]*[:=]`)
)
