package lsp

import (
	"encoding/json"
	"path/filepath"
	"slices"
)

const configFile = ".authlete-scan.toml"

// register asks the client to tell us of what can change behind our back.
func (s *server) register() {
	var registrations []object
	if s.client.watches {
		registrations = append(registrations, object{
			"id": "files", "method": "workspace/didChangeWatchedFiles",
			"registerOptions": object{"watchers": []object{{"globPattern": "**/*"}}},
		})
	}
	if s.client.configures {
		registrations = append(registrations, object{
			"id": "settings", "method": "workspace/didChangeConfiguration",
			"registerOptions": object{"section": section},
		})
	}
	if len(registrations) > 0 {
		s.call("client/registerCapability", object{"registrations": registrations}, func(_ json.RawMessage, err *responseError) {
			if err != nil {
				s.client.watches = false
				s.log(messageWarning, "the client does not tell of changes of files; they are seen when something is saved")
			}
		})
	}
}

func (s *server) didChangeWatchedFiles(params json.RawMessage) error {
	var p struct {
		Changes []textDocument `json:"changes"`
	}
	if err := decode(params, &p); err != nil {
		return err
	}
	var uris []string
	for _, c := range p.Changes {
		uris = append(uris, c.URI)
	}
	s.changedOnDisk(pathsOf(uris))
	return nil
}

// changedOnDisk looks again at what depends on files that have changed.
func (s *server) changedOnDisk(paths []string) {
	if slices.ContainsFunc(paths, s.governs) {
		s.reload()
		return
	}
	dirs := map[string]bool{}
	for _, path := range paths {
		dirs[filepath.Dir(path)] = true
		s.outdated(path)
	}
	for _, doc := range s.open() {
		if doc.found.curious && dirs[filepath.Dir(doc.path)] {
			s.check(doc)
		}
	}
}

// outdated notes that a walk of the folder of a file would find something else.
func (s *server) outdated(path string) {
	if p, ok := s.projects[s.directory(path)]; ok {
		p.changed = true
	}
}

func (s *server) didChangeWorkspaceFolders(params json.RawMessage) error {
	var p struct {
		Event struct {
			Added   []folder `json:"added"`
			Removed []folder `json:"removed"`
		} `json:"event"`
	}
	if err := decode(params, &p); err != nil {
		return err
	}
	for _, path := range folderPaths(p.Event.Removed) {
		s.folders = slices.DeleteFunc(s.folders, func(dir string) bool { return dir == path })
	}
	for _, path := range folderPaths(p.Event.Added) {
		if !slices.Contains(s.folders, path) {
			s.folders = append(s.folders, path)
		}
	}
	s.reload()
	return nil
}

// refresh has a client that asks for diagnostics ask again.
func (s *server) refresh() {
	if s.client.refreshes {
		s.call("workspace/diagnostic/refresh", nil, func(json.RawMessage, *responseError) {})
	}
}
