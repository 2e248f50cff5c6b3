package detectors

import (
	"bytes"
	"path"
)

var secretFileDetector = Detector{
	ID:    "secret-file",
	Title: "file that holds nothing but a credential",
	Doc: "A file whose only content is a value of the right shape, and whose name is that of an Authlete credential, as Docker and " +
		"Kubernetes mount them.",
	Example: "%s\n",
	find: func(c *candidate) match {
		if c.doc.outer != nil || !alone(c.doc.Body, c.start, c.end) {
			return match{}
		}
		m := c.gradeNamed(classify(path.Base(c.doc.Path)))
		m.confidence = min(m.confidence, Medium)
		if m.confidence > 0 {
			m.evidence = []string{"the file holds nothing else, and its name is that of a credential"}
		}
		return m
	},
}

// alone reports whether body holds nothing but the value at [start, end).
func alone(body []byte, start, end int) bool {
	return len(bytes.TrimSpace(bytes.TrimPrefix(body[:start], []byte("\ufeff")))) == 0 && len(bytes.TrimSpace(body[end:])) == 0
}

const (
	maxEncodedURLs = 20
	maxEncodedURL  = 400 // bytes
)

// shortEncodings returns the URLs that body holds in base64, which are too short
// to be looked at as values: they name the server that encoded secrets are for.
func shortEncodings(body []byte) [][]byte {
	if indexTail(body, "aHR0c", 1) < 0 {
		return nil
	}
	var decoded [][]byte
	for range maxEncodedURLs {
		i := bytes.Index(body, []byte("aHR0c"))
		if i < 0 {
			break
		}
		body = body[i:]
		end := 0
		for end < len(body) && end < maxEncodedURL && classes[body[end]]&base64any != 0 {
			end++
		}
		if d := decodeBase64(body[:end]); d != nil {
			decoded = append(decoded, d)
		}
		body = body[end:]
	}
	return decoded
}
