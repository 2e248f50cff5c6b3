package lsp

import "encoding/json"

// What follows is the part of the Language Server Protocol 3.17 that this
// server speaks, in the protocol's own words:
// https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/

type (
	position struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	}
	span struct { // the protocol calls it a range
		Start position `json:"start"`
		End   position `json:"end"`
	}
	location struct {
		URI   string `json:"uri"`
		Range span   `json:"range"`
	}
	textEdit struct {
		Range   span   `json:"range"`
		NewText string `json:"newText"`
	}
	textDocument struct {
		URI string `json:"uri"`
	}
	versionedDocument struct {
		URI     string `json:"uri"`
		Version *int   `json:"version"`
	}
)

type (
	didOpenParams struct {
		TextDocument struct {
			URI        string `json:"uri"`
			LanguageID string `json:"languageId"`
			Version    int    `json:"version"`
			Text       string `json:"text"`
		} `json:"textDocument"`
	}
	didChangeParams struct {
		TextDocument struct {
			URI     string `json:"uri"`
			Version int    `json:"version"`
		} `json:"textDocument"`
		ContentChanges []struct {
			Range *span  `json:"range"`
			Text  string `json:"text"`
		} `json:"contentChanges"`
	}
	didSaveParams struct {
		TextDocument textDocument `json:"textDocument"`
		Text         *string      `json:"text"`
	}
	didCloseParams struct {
		TextDocument textDocument `json:"textDocument"`
	}
)

type (
	diagnostic struct {
		Range           span             `json:"range"`
		Severity        int              `json:"severity,omitempty"`
		Code            string           `json:"code,omitempty"`
		CodeDescription *codeDescription `json:"codeDescription,omitempty"`
		Source          string           `json:"source,omitempty"`
		Message         string           `json:"message"`
		Related         []related        `json:"relatedInformation,omitempty"`
		Data            *diagnosticData  `json:"data,omitempty"`
	}
	codeDescription struct {
		Href string `json:"href"`
	}
	related struct {
		Location location `json:"location"`
		Message  string   `json:"message"`
	}
	// diagnosticData is what a client hands back with a diagnostic.
	diagnosticData struct {
		Fingerprint string `json:"fingerprint"`
	}
	publishParams struct {
		URI         string       `json:"uri"`
		Version     *int         `json:"version,omitempty"`
		Diagnostics []diagnostic `json:"diagnostics"`
	}
)

// The severities of a diagnostic.
const (
	severityError       = 1
	severityWarning     = 2
	severityInformation = 3
)

// The types of a message to the user.
const (
	messageError   = 1
	messageWarning = 2
	messageInfo    = 3
	messageLog     = 4
)

type messageParams struct {
	Type    int    `json:"type"`
	Message string `json:"message"`
}

// A responseError is the error of a response.
type responseError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

func (e *responseError) Error() string { return e.Message }

// The codes of errors, those of JSON-RPC first.
const (
	codeParseError     = -32700
	codeInvalidRequest = -32600
	codeMethodNotFound = -32601
	codeInvalidParams  = -32602
	codeInternalError  = -32603

	codeNotInitialized  = -32002
	codeCancelled       = -32800
	codeContentModified = -32801
)

// A message is a request, a notification or a response.
type message struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *responseError  `json:"error,omitempty"`
}
