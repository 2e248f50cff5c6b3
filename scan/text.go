package scan

import (
	"context"
	"path"
	"path/filepath"
)

// An Origin says where a text came from.
type Origin struct {
	Target string // what the user asked to scan, as written; "" for standard input
	Path   string // slash-separated, relative to Target; "" when it has none

	// History is nil for what is not in the history of a repository.
	History *History
}

// IsFile reports whether the target is itself the text. An origin does not tell
// it from a directory that holds a file of its own name; asking the file system
// would be wrong more often, since history is not on it.
func (o Origin) IsFile() bool {
	return o.History == nil && (o.Path == "" || o.Path == path.Base(filepath.ToSlash(o.Target)))
}

// Relative returns the path relative to the target: of a target that is a file
// its base name, "" for standard input and for what has no path in a history.
func (o Origin) Relative() string {
	if o.Path == "" && o.Target != "" && o.History == nil {
		return path.Base(filepath.ToSlash(o.Target))
	}
	return o.Path
}

// A Position is a place in a text: line and column, counted from 1, columns in
// Unicode code points. The zero value means the start of the text.
type Position struct {
	Line, Column int
}

// A Text is one piece of text that a source pushes to a [Scanner]. It is valid
// until Visit returns.
type Text struct {
	Origin Origin
	Body   []byte
	Start  Position // where Body begins in its origin; zero for a whole text

	// Siblings calls visit for each text that lies beside this one (the other
	// files of its directory). It is asked only when a value
	// cannot be judged by this text alone. Nil means there are none.
	Siblings func(visit func(Sibling))

	// Wanted reports whether what stands on a line of the text, counted from 1,
	// was asked for. A credential neither of whose halves stands on such a line
	// is left out; if the text is in a history, it still tells what became of the
	// same credential in other versions. Nil means that all lines were asked for.
	Wanted func(line int) bool
}

// A Sibling is a text that lies beside another one.
type Sibling struct {
	Name string
	Key  string        // names the contents: the same key, the same contents; "" if there is none
	Body func() []byte // reads it; nil if that fails. It is valid until visit returns.
}

// A Source pushes texts. Texts calls methods of s from up to workers
// goroutines and returns when all of them have ended. What could not be read
// goes to s.Problem; the error is for what stopped the source as a whole: a
// target that does not exist, or the end of ctx.
type Source interface {
	Texts(ctx context.Context, workers int, s *Scanner) error
}

// A Problem is something that should have been read and could not be. It makes
// the scan incomplete.
type Problem struct {
	Path   string `json:"path"`   // as a user would write it; may be ""
	Reason string `json:"reason"` // lower case, without the path, never file contents
}

// A Skip is something that was left out on purpose: it does not make the scan
// incomplete, but it is counted and can be listed.
type Skip struct {
	Path   string
	Reason string // such as "larger than 100 MB", "a device", "a submodule"
}
