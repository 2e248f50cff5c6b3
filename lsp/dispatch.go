package lsp

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
)

// A reply is the result of a request or, if there is something to do or to wait
// for, what finds it out later: beside the messages that come next, until ctx
// ends.
type reply struct {
	result any
	later  func(ctx context.Context) (any, error)
}

// handlers are what the server does about each method. Those of requests run
// while no other message is handled: a request sees the documents as they were
// when it was sent.
type handlers struct {
	requests      map[string]func(s *server, params json.RawMessage) (reply, error)
	notifications map[string]func(s *server, params json.RawMessage) error
}

func newHandlers() handlers {
	return handlers{
		requests: map[string]func(*server, json.RawMessage) (reply, error){
			"initialize": (*server).initialize,
			"shutdown":   (*server).shutdown,

			"textDocument/diagnostic": (*server).documentDiagnostic,
			"textDocument/hover":      (*server).hover,
			"textDocument/codeAction": (*server).codeActions,
			"codeAction/resolve":      (*server).resolve,
			"workspace/diagnostic":    (*server).workspaceDiagnostic,
		},
		notifications: map[string]func(*server, json.RawMessage) error{
			"initialized":            (*server).initialized,
			"$/cancelRequest":        (*server).cancelRequest,
			"textDocument/didOpen":   (*server).didOpen,
			"textDocument/didChange": (*server).didChange,
			"textDocument/didSave":   (*server).didSave,
			"textDocument/didClose":  (*server).didClose,

			"workspace/didChangeConfiguration":    (*server).didChangeConfiguration,
			"workspace/didChangeWatchedFiles":     (*server).didChangeWatchedFiles,
			"workspace/didChangeWorkspaceFolders": (*server).didChangeWorkspaceFolders,
		},
	}
}

// receive handles one message of the client.
func (s *server) receive(data []byte) {
	var m message
	if err := json.Unmarshal(data, &m); err != nil {
		code := codeParseError
		if json.Valid(data) {
			code = codeInvalidRequest
		}
		s.refuse(nil, code, "not a message of JSON-RPC 2.0")
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case m.Method == "" && m.ID != nil:
		s.answered(m)
	case m.Method == "":
		s.refuse(nil, codeInvalidRequest, "a message without a method and an ID")
	case m.Method == "exit":
		s.exited = true
	case m.ID == nil:
		s.notified(m)
	default:
		s.requested(m)
	}
}

// requested starts to answer a request.
func (s *server) requested(m message) {
	handle, known := s.handlers.requests[m.Method]
	switch {
	case s.stage == fresh && m.Method != "initialize":
		s.refuse(m.ID, codeNotInitialized, "the server is not initialized yet")
		return
	case s.stage == shut:
		s.refuse(m.ID, codeInvalidRequest, "the server is shut down")
		return
	case !known:
		s.refuse(m.ID, codeMethodNotFound, fmt.Sprintf("method %.100q is not known", m.Method))
		return
	}
	r, err := handle(s, m.Params)
	if err != nil || r.later == nil {
		s.respond(m.ID, r.result, err)
		return
	}
	ctx, cancel := context.WithCancel(s.ctx)
	id := string(m.ID)
	s.running[id] = cancel
	s.work.Go(func() {
		result, err := r.later(ctx)
		if err != nil && ctx.Err() != nil {
			err = &responseError{Code: codeCancelled, Message: "the request was cancelled"}
		}
		cancel()
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.running, id)
		s.respond(m.ID, result, err)
	})
}

// notified handles a notification. Nobody waits for an answer; what is wrong
// with it goes to the log.
func (s *server) notified(m message) {
	handle, known := s.handlers.notifications[m.Method]
	if !known || s.stage != serving {
		return // those that are not known may be left alone, and so may those that come too early
	}
	if err := handle(s, m.Params); err != nil {
		s.log(messageWarning, fmt.Sprintf("%s was left alone: %v", m.Method, err))
	}
}

// respond answers a request.
func (s *server) respond(id json.RawMessage, result any, err error) {
	if err != nil {
		var known *responseError
		if !errors.As(err, &known) {
			known = &responseError{Code: codeInternalError, Message: err.Error()}
		}
		s.out.send(message{ID: id, Error: known})
		return
	}
	s.out.send(message{ID: id, Result: encode(result)})
}

func (s *server) refuse(id json.RawMessage, code int, why string) {
	if id == nil {
		id = json.RawMessage("null")
	}
	s.out.send(message{ID: id, Error: &responseError{Code: code, Message: why}})
}

// notify sends a notification.
func (s *server) notify(method string, params any) {
	s.out.send(message{Method: method, Params: encode(params)})
}

// call sends a request, and hands on what the client answers.
func (s *server) call(method string, params any, answer func(json.RawMessage, *responseError)) {
	s.lastID++
	s.calls[s.lastID] = answer
	m := message{ID: encode(s.lastID), Method: method}
	if params != nil {
		m.Params = encode(params)
	}
	s.out.send(m)
}

// answered hands on the answer to a request of ours.
func (s *server) answered(m message) {
	var id int
	if err := json.Unmarshal(m.ID, &id); err != nil {
		return // not one of ours
	}
	answer, ok := s.calls[id]
	if !ok {
		return
	}
	delete(s.calls, id)
	answer(m.Result, m.Error)
}

func (s *server) cancelRequest(params json.RawMessage) error {
	var p struct {
		ID json.RawMessage `json:"id"`
	}
	if err := decode(params, &p); err != nil {
		return err
	}
	if cancel, ok := s.running[string(p.ID)]; ok {
		cancel()
	}
	return nil
}

// log tells the user's log, and show the user.
func (s *server) log(kind int, text string) {
	s.notify("window/logMessage", messageParams{kind, text})
}

func (s *server) show(kind int, text string) {
	s.notify("window/showMessage", messageParams{kind, text})
}

// decode reads parameters. The error does not quote them: they hold texts.
func decode(params json.RawMessage, into any) error {
	params = bytes.TrimSpace(params)
	err := json.Unmarshal(params, into)
	if err == nil && bytes.HasPrefix(params, []byte("{")) {
		return nil
	}
	var mistyped *json.UnmarshalTypeError
	where := ""
	if errors.As(err, &mistyped) && mistyped.Field != "" {
		where = " at " + mistyped.Field
	}
	return &responseError{Code: codeInvalidParams, Message: "the parameters are of the wrong type" + where}
}

// encode returns what one of our own types is in JSON.
func encode(v any) json.RawMessage {
	data, err := json.Marshal(v)
	if err != nil {
		panic("lsp: encoding a message: " + err.Error()) // all of it is ours
	}
	return data
}
