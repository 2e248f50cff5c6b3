package analyzer

import (
	"encoding/base64"
	"strings"

	"github.com/authlete/authlete-scan/analyzer/internal/flow"
)

// secretIn returns the part of a value that is the secret, given the form in
// which it is handed over, and whether it is the second half of a pair.
func secretIn(parts []flow.Part, f form) (secret []flow.Part, pair, ok bool) {
	switch f {
	case userinfo:
		_, rest, found := cut(parts, "://")
		if !found {
			return nil, false, false
		}
		info, _, found := cut(rest, "@")
		if !found {
			return nil, false, false
		}
		_, secret, ok = cut(info, ":")
		return secret, true, ok
	case header:
		return authorization(parts)
	}
	if rest, ok := afterScheme(parts, "bearer "); ok {
		return rest, false, true
	}
	return parts, false, true
}

// authorization returns the secret in the value of an Authorization header.
func authorization(parts []flow.Part) (secret []flow.Part, pair, ok bool) {
	for _, scheme := range []string{"bearer ", "dpop "} {
		if rest, ok := afterScheme(parts, scheme); ok {
			return rest, false, true
		}
	}
	rest, ok := afterScheme(parts, "basic ")
	if !ok {
		return parts, false, true // the whole header, or a token without a scheme
	}
	switch {
	case len(rest) == 1 && rest[0].Encoded != nil:
		rest = rest[0].Encoded
	case len(rest) == 1 && !rest[0].Unknown:
		if text, err := base64.StdEncoding.DecodeString(rest[0].Text); err == nil {
			rest = []flow.Part{{Text: string(text), From: rest[0].From}}
		}
	}
	if _, secret, ok = cut(rest, ":"); ok {
		return secret, true, true
	}
	return rest, true, len(rest) == 1 && rest[0].Hole != nil
}

// afterScheme returns what follows the scheme of a header, of which the case
// does not matter.
func afterScheme(parts []flow.Part, scheme string) ([]flow.Part, bool) {
	parts = joinKnown(parts)
	if len(parts) == 0 || parts[0].Unknown || parts[0].Encoded != nil {
		return nil, false
	}
	text := strings.TrimLeft(parts[0].Text, " ")
	if len(text) < len(scheme) || !strings.EqualFold(text[:len(scheme)], scheme) {
		return nil, false
	}
	first := parts[0]
	first.Text = strings.TrimLeft(text[len(scheme):], " ")
	return compact(append([]flow.Part{first}, parts[1:]...)), true
}

// cut splits parts at the first sep in the text that is known.
func cut(parts []flow.Part, sep string) (before, after []flow.Part, found bool) {
	parts = joinKnown(parts)
	for i, p := range parts {
		if p.Unknown || p.Encoded != nil {
			continue
		}
		left, right, ok := strings.Cut(p.Text, sep)
		if !ok {
			continue
		}
		l, r := p, p
		l.Text, r.Text = left, right
		before = compact(append(parts[:i:i], l))
		return before, compact(append([]flow.Part{r}, parts[i+1:]...)), true
	}
	return parts, nil, false
}

// joinKnown joins parts of known text that follow each other: a separator may
// be written in two of them. The secret is nearly always in the last.
func joinKnown(parts []flow.Part) []flow.Part {
	var out []flow.Part
	for _, p := range parts {
		last := len(out) - 1
		if last < 0 || p.Unknown || p.Encoded != nil || out[last].Unknown || out[last].Encoded != nil {
			out = append(out, p)
			continue
		}
		joined := out[last]
		joined.Text += p.Text
		if p.From != nil && len(p.Text) >= len(out[last].Text) {
			joined.From = p.From
		}
		out[last] = joined
	}
	return out
}

// compact drops the parts that say nothing.
func compact(parts []flow.Part) []flow.Part {
	var out []flow.Part
	for _, p := range parts {
		if p.Unknown || p.Encoded != nil || p.Text != "" {
			out = append(out, p)
		}
	}
	return out
}
