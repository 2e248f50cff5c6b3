package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestVersionLine(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"git version 2.39.5\n":              "git version 2.39.5",
		"\n ____ \n|_  _|\n\ntool v1.2\n":   "tool v1.2",
		"/ _ \\\nsome CPU @ 3 GHz\n":        "some CPU @ 3 GHz",
		"version is set by build process\n": "version is set by build process",
		"":                                  "unknown",
	} {
		assert.Equal(t, want, versionLine(text))
	}
}
