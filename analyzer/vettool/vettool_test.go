package vettool

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWants(t *testing.T) {
	t.Parallel()
	cfg, err := filepath.Abs("vet.cfg")
	require.NoError(t, err)
	for args, want := range map[string]bool{
		"":                                       false,
		"-V=full":                                true,
		"-flags":                                 true,
		"CFG":                                    true,
		"-json CFG":                              true,
		"-authletescan.confidence=low -json CFG": true,
		"-authletescan.confidence low -json CFG": true,
		"-V=full CFG":                            true,
		"-c CFG":                                 false,
		"-v -c CFG":                              false,
		"-c my.cfg":                              false,
		"-q my.cfg":                              false,
		"-q vet.cfg":                             false,
		"dir CFG":                                false,
		"vet.cfg":                                false,
		"-h":                                     false,
		"lint -json ./...":                       false,
	} {
		fields := strings.Fields(strings.ReplaceAll(args, "CFG", cfg))
		assert.Equal(t, want, Wants(fields), args)
	}
}
