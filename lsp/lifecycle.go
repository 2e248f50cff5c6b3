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
	} `json:"textDocument"`
}

// A client is what a client can do.
type client struct {
	encoding encoding
	pulls    bool // it asks for diagnostics, so that none are pushed
	related  bool // it shows what stands elsewhere
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
	s.client = client{
		encoding: negotiate(p.Capabilities.General.PositionEncodings),
		pulls:    p.Capabilities.TextDocument.Diagnostic != nil,
		related:  p.Capabilities.TextDocument.PublishDiagnostics.RelatedInformation,
	}
	s.folders = foldersOf(p)
	if p.ProcessID != nil {
		s.watch.Go(func() { s.watchParent(*p.ProcessID) })
	}
	return reply{result: s.capabilities()}, nil
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
	var uris []string
	for _, f := range p.WorkspaceFolders {
		uris = append(uris, f.URI)
	}
	if len(uris) == 0 && p.RootURI != nil {
		uris = append(uris, *p.RootURI)
	}
	if len(uris) == 0 && p.RootPath != nil && *p.RootPath != "" {
		uris = append(uris, uriOf(*p.RootPath))
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
			"positionEncoding": s.client.encoding,
			"textDocumentSync": object{"openClose": true, "change": incremental, "save": object{"includeText": false}},
			"diagnosticProvider": object{
				"identifier":            source,
				"interFileDependencies": true,
				"workspaceDiagnostics":  false,
			},
		},
	}
}

func (s *server) initialized(json.RawMessage) error { return nil }

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
