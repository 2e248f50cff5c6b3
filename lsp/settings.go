package lsp

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
)

// section is where editors keep the settings of this server.
const section = "authleteScan"

// Settings are what a user can set: in the initializationOptions, and in what
// the client calls its configuration, there below authleteScan. Each is a flag of
// the command line, or its opposite; relative paths are relative to the folder of
// the workspace. The zero value means what dir does without flags.
type Settings struct {
	Configuration string   `json:"configuration"`      // --config
	Baseline      string   `json:"baseline"`           // --baseline-path
	Confidence    string   `json:"confidence"`         // --confidence: low, medium or high
	EnableRules   []string `json:"enableRules"`        // --enable-rule
	DisableRules  []string `json:"disableRules"`       // --disable-rule
	Exclude       []string `json:"exclude"`            // --exclude
	Samples       bool     `json:"samples"`            // --samples
	Gitignore     *bool    `json:"gitignore"`          // false is --no-gitignore; nil is true
	MaxMegabytes  int      `json:"maxTargetMegabytes"` // --max-target-megabytes
}

// parseSettings reads settings, with or without their section around them. It
// returns the names that it does not know; nothing at all means no settings.
func parseSettings(data json.RawMessage) (settings Settings, unknown []string, given bool, err error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(data, &members); err != nil && len(data) > 0 {
		return Settings{}, nil, false, fmt.Errorf("reading the settings: not an object")
	}
	if inner, ok := members[section]; ok {
		return parseSettings(inner)
	}
	if members == nil {
		return Settings{}, nil, false, nil
	}
	if err := json.Unmarshal(data, &settings); err != nil {
		err = decode(data, &settings)
		return Settings{}, nil, false, fmt.Errorf("reading the settings: %w", err)
	}
	known := map[string]bool{"path": true, "trace": true} // of the editors themselves
	for t, i := reflect.TypeFor[Settings](), 0; i < t.NumField(); i++ {
		known[t.Field(i).Tag.Get("json")] = true
	}
	unknown = slices.DeleteFunc(slices.Sorted(maps.Keys(members)), func(name string) bool { return known[name] })
	return settings, unknown, true, nil
}

// configure takes settings over. Those that are wrong change nothing.
func (s *server) configure(data json.RawMessage) {
	settings, unknown, given, err := parseSettings(bytes.TrimSpace(data))
	if err != nil {
		s.show(messageError, source+": "+err.Error())
		return
	}
	if len(unknown) > 0 {
		s.log(messageWarning, "settings that are not known: "+strings.Join(unknown, ", "))
	}
	if given && !reflect.DeepEqual(settings, s.settings) {
		s.settings = settings
		s.reload()
	}
}

func (s *server) didChangeConfiguration(params json.RawMessage) error {
	var p struct {
		Settings json.RawMessage `json:"settings"`
	}
	if err := decode(params, &p); err != nil {
		return err
	}
	if s.client.configuration {
		s.askConfiguration()
	} else {
		s.configure(p.Settings)
	}
	return nil
}

// askConfiguration asks the client for the settings.
func (s *server) askConfiguration() {
	items := []object{{"section": section}}
	s.call("workspace/configuration", object{"items": items}, func(result json.RawMessage, err *responseError) {
		var values []json.RawMessage
		if err != nil || json.Unmarshal(result, &values) != nil || len(values) != 1 {
			s.log(messageWarning, "the client did not say what its settings are; those that are known stay")
			return
		}
		s.configure(values[0])
	})
}

// reload opens all projects anew, and looks at all documents again.
func (s *server) reload() {
	s.projects = map[string]*project{}
	for _, doc := range s.open() {
		s.place(doc)
	}
	for _, doc := range s.open() {
		s.check(doc)
	}
	s.refresh()
}

// governs reports whether a file decides how others are scanned.
func (s *server) governs(path string) bool {
	base := filepath.Base(path)
	return base == ignoreFile || base == configFile || base == ".gitignore" ||
		path == s.setting(s.settings.Configuration, path) || path == s.setting(s.settings.Baseline, path)
}

// setting returns the path that a setting names in the folder of a file.
func (s *server) setting(named, file string) string {
	if named == "" || filepath.IsAbs(named) {
		return named
	}
	return filepath.Join(s.directory(file), named)
}
