package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"github.com/authlete/authlete-scan/detectors"
)

const (
	configName     = ".authlete-scan.toml"
	configVariable = "AUTHLETE_SCAN_CONFIG"
)

// A config is what a configuration file can say.
type config struct {
	APIHosts   []string `toml:"api_hosts"`  // hosts of a dedicated cloud, to be recognised and, with --verify, asked
	Exclude    []string `toml:"exclude"`    // path patterns, as in .gitignore
	Disable    []string `toml:"disable"`    // kinds and detectors
	Confidence string   `toml:"confidence"` // as --confidence, which goes before it
}

// readConfig finds and reads the configuration of a scan: the file that the
// user names by flag or variable, else the one in the current directory, else
// the one in the only target. If it was not named, but found inside a scanned
// tree, foundAt is its path: then it is not the user's word.
func readConfig(named string, targets []string, env environment) (c config, foundAt string, err error) {
	if named = cmp.Or(named, env.getenv(configVariable)); named != "" {
		c, err = loadConfig(named)
		return c, "", err
	}
	candidates := []string{filepath.Join(env.dir, configName)}
	if len(targets) == 1 && isDir(targets[0]) {
		candidates = append(candidates, filepath.Join(targets[0], configName))
	}
	for _, path := range candidates {
		c, err = loadConfig(path)
		if isMissing(err) {
			continue
		}
		if insideAny(path, targets) {
			foundAt = path
		}
		return c, foundAt, err
	}
	return config{}, "", nil
}

func loadConfig(path string) (config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return config{}, fmt.Errorf("reading configuration %q: %w", path, cause(err))
	}
	c, err := parseConfig(data)
	if err != nil {
		return config{}, fmt.Errorf("reading configuration %q: %w", path, err)
	}
	return c, nil
}

func parseConfig(data []byte) (config, error) {
	var c config
	err := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields().Decode(&c)
	var unknown *toml.StrictMissingError
	var wrong *toml.DecodeError
	switch {
	case errors.As(err, &unknown):
		line, _ := unknown.Errors[0].Position()
		return c, withHint("the keys are api_hosts, exclude, disable and confidence", "line %d: unknown key", line)
	case errors.As(err, &wrong):
		line, column := wrong.Position()
		return c, fmt.Errorf("line %d, column %d: %s", line, column, tomlReason(wrong))
	case err != nil:
		return c, errors.New("not valid TOML")
	}
	return c, c.check()
}

// tomlReason leaves out what quotes the file: it may be another one than the
// user meant.
func tomlReason(err *toml.DecodeError) string {
	reason := strings.TrimPrefix(err.Error(), "toml: ")
	switch {
	case strings.Contains(reason, " into "):
		return "a value of the wrong type"
	case strings.ContainsAny(reason, "\"'`"):
		return "not valid TOML"
	}
	return reason
}

func (c *config) check() error {
	for i, host := range c.APIHosts {
		if !isHostName(host) {
			return withHint("write it without a scheme, a port and a path: authz.example.com", "api_hosts: entry %d is not a host name", i+1)
		}
	}
	if _, err := confidenceOf(c.Confidence); err != nil {
		return fmt.Errorf("confidence: %w", err)
	}
	if err := checkRules(c.Disable); err != nil {
		return fmt.Errorf("disable: %w", err)
	}
	return nil
}

func isHostName(s string) bool {
	const allowed = "abcdefghijklmnopqrstuvwxyz0123456789-."
	return strings.Contains(s, ".") && strings.Trim(strings.ToLower(s), allowed) == "" && s[0] != '.' && s[len(s)-1] != '.'
}

// limits says what c, found at path inside a scanned tree, switches off, and what
// it cannot do there.
func (c *config) limits(path string, verifying bool) []string {
	if path == "" {
		return nil
	}
	var notes []string
	note := func(format string, args ...any) {
		notes = append(notes, filepath.ToSlash(path)+" inside the scanned tree "+fmt.Sprintf(format, args...))
	}
	if len(c.Exclude) > 0 {
		note("excludes %s", quoteList(c.Exclude, ", "))
	}
	if len(c.Disable) > 0 {
		note("disables %s", strings.Join(c.Disable, ", "))
	}
	if level, err := confidenceOf(c.Confidence); err == nil && level > detectors.Medium {
		note("hides findings below %s confidence", level)
	}
	if verifying && len(c.APIHosts) > 0 {
		note("names API hosts, which are not asked; --api-host and a configuration named with -c can do that")
	}
	return notes
}

func quoteList(names []string, separator string) string {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = fmt.Sprintf("%q", name)
	}
	return strings.Join(quoted, separator)
}
