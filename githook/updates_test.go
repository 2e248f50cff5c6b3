package githook

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	one  = strings.Repeat("1", 40)
	two  = strings.Repeat("2", 40)
	zero = strings.Repeat("0", 40)
	long = strings.Repeat("a", 64)
	none = strings.Repeat("0", 64)
)

func TestReadPush(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		in   string
		want Updates
	}{
		"nothing":         {"", Updates{}},
		"update":          {"refs/heads/a " + one + " refs/heads/a " + two + "\n", Updates{New: []string{one}, Old: []string{two}}},
		"new branch":      {"refs/heads/a " + one + " refs/heads/a " + zero + "\n", Updates{New: []string{one}}},
		"deletion":        {"(delete) " + zero + " refs/heads/a " + two + "\n", Updates{Old: []string{two}}},
		"no newline":      {"HEAD " + one + " refs/heads/a " + zero, Updates{New: []string{one}}},
		"carriage return": {"HEAD " + one + " refs/heads/a " + zero + "\r\n", Updates{New: []string{one}}},
		"spaces":          {"HEAD^{/fix the bug} " + one + " refs/heads/a " + two + "\n", Updates{New: []string{one}, Old: []string{two}}},
		"two": {
			"a " + one + " refs/heads/a " + two + "\nb " + two + " refs/heads/b " + one + "\n",
			Updates{New: []string{one, two}, Old: []string{two, one}},
		},
		"SHA-256": {"a " + long + " refs/heads/a " + none + "\n", Updates{New: []string{long}}},
	} {
		got, err := ReadPush(strings.NewReader(test.in))
		require.NoError(t, err, name)
		assert.Equal(t, test.want, got, name)
	}
}

// What is not understood is not taken for nothing.
func TestReadPushWrong(t *testing.T) {
	t.Parallel()
	for _, in := range []string{
		"\n", "x\n", "a b c d\n", one + " " + two + " refs/heads/a\n",
		"a " + one[1:] + " b " + two + "\n", "a " + one + " b " + strings.ToUpper(long) + "\n",
		strings.Repeat("x", 100_000),
	} {
		_, err := ReadPush(strings.NewReader(in))
		assert.ErrorContains(t, err, "reading refs from standard input", "%.50q", in)
	}
}

func TestReadReceive(t *testing.T) {
	t.Parallel()
	got, err := ReadReceive(strings.NewReader(
		one + " " + two + " refs/heads/a\n" + zero + " " + one + " refs/tags/b\n" + two + " " + zero + " refs/heads/c\n"))
	require.NoError(t, err)
	assert.Equal(t, Updates{New: []string{two, one}, Old: []string{one, two}}, got)
	for _, in := range []string{"\n", one + " " + two + "\n", "refs/heads/a " + one + " " + two + "\n"} {
		_, err := ReadReceive(strings.NewReader(in))
		assert.Error(t, err, in)
	}
}

func FuzzReadPush(f *testing.F) {
	f.Add("refs/heads/a " + one + " refs/heads/a " + zero + "\n")
	f.Fuzz(func(t *testing.T, in string) {
		u, err := ReadPush(strings.NewReader(in))
		if err != nil {
			return
		}
		lines := strings.Count(in, "\n") + 1
		assert.LessOrEqual(t, len(u.New), lines)
		for _, id := range append(u.New, u.Old...) {
			assert.True(t, isID(id) && !isZero(id), "%q", id)
			assert.Contains(t, in, id)
		}
	})
}
