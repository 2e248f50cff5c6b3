package lsp

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"time"
)

type initializeParams struct {
	ProcessID             *int            `json:"processId"`
	RootPath              *string         `json:"rootPath"`
	RootURI               *string         `json:"rootUri"`
	WorkspaceFolders      []folder        `json:"workspaceFolders"`
	Capabilities          clientJSON      `json:"capabilities"`
	InitializationOptions json.RawMessage `json:"initializationOptions"`
}

type folder struct {
	URI  string `json:"uri"`
	Name string `json:"name"`
}

// clientJSON is what a client says that it can do, as far as it matters.
type clientJSON struct {
	General struct {
		PositionEncodings []encoding `json:"positionEncodings"`
	} `json:"general"`
	TextDocument struct {
		Diagnostic         *struct{} `json:"diagnostic"`
		PublishDiagnostics struct {
			RelatedInformation bool `json:"relatedInformation"`
		} `json:"publishDiagnostics"`
		CodeAction struct {
			DataSupport    bool `json:"dataSupport"`
			ResolveSupport struct {
				Properties []string `json:"properties"`
			} `json:"resolveSupport"`
		} `json:"codeAction"`
		Hover struct {
			ContentFormat []string `json:"contentFormat"`
		} `json:"hover"`
	} `json:"textDocument"`
	Workspace struct {
		Configuration          bool    `json:"configuration"`
		DidChangeConfiguration dynamic `json:"didChangeConfiguration"`
		DidChangeWatchedFiles  dynamic `json:"didChangeWatchedFiles"`
		Diagnostics            struct {
			RefreshSupport bool `json:"refreshSupport"`
		} `json:"diagnostics"`
		WorkspaceEdit struct {
			DocumentChanges    bool     `json:"documentChanges"`
			ResourceOperations []string `json:"resourceOperations"`
		} `json:"workspaceEdit"`
	} `json:"workspace"`
}

type dynamic struct {
	DynamicRegistration bool `json:"dynamicRegistration"`
}

// A client is what a client can do.
type client struct {
	encoding encoding
	pulls    bool // it asks for diagnostics, so that none are pushed
	related  bool // it shows what stands elsewhere
	markdown bool // it shows Markdown when something is pointed at
	resolves bool // it asks for the edit of an action when the user has chosen it

	configuration bool // it can be asked for settings
	configures    bool // it tells of changes of settings when it is asked to
	watches       bool // it tells of changes of files when it is asked to
	refreshes     bool // it asks for diagnostics anew when it is asked to

	documentChanges bool // it takes edits that name the version of a document
	creates         bool // it makes new files as a part of an edit
}

func (s *server) initialize(params json.RawMessage) (reply, error) {
	if s.stage != fresh {
		return reply{}, &responseError{Code: codeInvalidRequest, Message: "the server is initialized already"}
	}
	var p initializeParams
	if err := decode(params, &p); err != nil {
		return reply{}, err
	}
	s.stage = serving
	s.client = p.Capabilities.client()
	s.folders = foldersOf(p)
	s.configure(p.InitializationOptions)
	if p.ProcessID != nil {
		s.watch.Go(func() { s.watchParent(*p.ProcessID) })
	}
	return reply{result: s.capabilities()}, nil
}

func (c *clientJSON) client() client {
	doc, edit := c.TextDocument, c.Workspace.WorkspaceEdit
	return client{
		encoding: negotiate(c.General.PositionEncodings),
		pulls:    doc.Diagnostic != nil,
		related:  doc.PublishDiagnostics.RelatedInformation,
		markdown: slices.Contains(doc.Hover.ContentFormat, markdown),
		resolves: doc.CodeAction.DataSupport && slices.Contains(doc.CodeAction.ResolveSupport.Properties, "edit"),

		configuration: c.Workspace.Configuration,
		configures:    c.Workspace.DidChangeConfiguration.DynamicRegistration,
		watches:       c.Workspace.DidChangeWatchedFiles.DynamicRegistration,
		refreshes:     c.Workspace.Diagnostics.RefreshSupport,

		documentChanges: edit.DocumentChanges,
		creates:         edit.DocumentChanges && slices.Contains(edit.ResourceOperations, "create"),
	}
}

// negotiate returns the first encoding of the client that we know: all of them
// cost us the same. UTF-16 is what the protocol has for clients that say nothing.
func negotiate(offered []encoding) encoding {
	for _, e := range offered {
		if e == utf8Units || e == utf16Units || e == utf32Units {
			return e
		}
	}
	return utf16Units
}

func foldersOf(p initializeParams) []string {
	switch {
	case len(p.WorkspaceFolders) > 0:
		return folderPaths(p.WorkspaceFolders)
	case p.RootURI != nil:
		return pathsOf([]string{*p.RootURI})
	case p.RootPath != nil && *p.RootPath != "":
		return pathsOf([]string{uriOf(*p.RootPath)})
	}
	return nil
}

func folderPaths(folders []folder) []string {
	var uris []string
	for _, f := range folders {
		uris = append(uris, f.URI)
	}
	return pathsOf(uris)
}

// pathsOf returns the paths of those URIs that name a place on the disk, each
// once.
func pathsOf(uris []string) []string {
	var paths []string
	for _, uri := range uris {
		if path := pathOf(uri); path != "" && !slices.Contains(paths, path) {
			paths = append(paths, path)
		}
	}
	return paths
}

type object map[string]any

func (s *server) capabilities() object {
	const incremental = 2
	return object{
		"serverInfo": object{"name": source, "version": s.options.Version},
		"capabilities": object{
			"positionEncoding":   s.client.encoding,
			"textDocumentSync":   object{"openClose": true, "change": incremental, "save": object{"includeText": false}},
			"hoverProvider":      true,
			"codeActionProvider": object{"codeActionKinds": []string{quickFix}, "resolveProvider": true},
			"diagnosticProvider": object{
				"identifier":            source,
				"interFileDependencies": true,
				"workspaceDiagnostics":  true,
				"workDoneProgress":      true,
			},
			"workspace": object{
				"workspaceFolders": object{"supported": true, "changeNotifications": true},
			},
		},
	}
}

func (s *server) initialized(json.RawMessage) error {
	s.register()
	if s.client.configuration {
		s.askConfiguration()
	}
	return nil
}

func (s *server) shutdown(json.RawMessage) (reply, error) {
	s.stage = shut
	return reply{}, nil
}

// watchParent ends the session when the process of the client does.
func (s *server) watchParent(pid int) {
	const interval = time.Second
	for tick := time.NewTicker(interval); ; {
		select {
		case <-s.ctx.Done():
			tick.Stop()
			return
		case <-tick.C:
		}
		if !alive(pid) {
			s.cancel(fmt.Errorf("%w: its process %d is gone", ErrVanished, pid))
		}
	}
}

// alive reports whether there is a process, as far as that can be told.
func alive(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return false // on Windows; elsewhere it is always found
	}
	defer p.Release()
	return signalled(p)
}
