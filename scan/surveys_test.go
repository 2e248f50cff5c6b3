package scan

import (
	"hash/maphash"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What has a known key is not read again, and what has none is judged by its
// contents.
func TestSurveys(t *testing.T) {
	t.Parallel()
	s := surveys{seed: maphash.MakeSeed()}
	reads := 0
	beside := func(key, text string) Sibling {
		return Sibling{Name: "a", Key: key, Body: func() []byte { reads++; return []byte(text) }}
	}
	const telling = "url = https://us.authlete.com"
	first := s.of(beside("k", telling))
	assert.NotEqual(t, s.of(beside("other", "")), first)
	assert.Equal(t, 2, reads)
	assert.Equal(t, first, s.of(beside("k", "not read")))
	assert.Equal(t, 2, reads)
	assert.Equal(t, first, s.of(beside("", telling)))
	assert.Equal(t, s.of(beside("other", "")), s.of(beside("", "")))
	assert.Equal(t, 4, reads)
}
