// Package sling has the declarations of the real package of this path that the
// tests use.
package sling

// Sling makes requests.
type Sling struct{}

// New makes one.
func New() *Sling { return &Sling{} }

func (s *Sling) New() *Sling                                   { return s }
func (s *Sling) Base(rawURL string) *Sling                     { return s }
func (s *Sling) Get(pathURL string) *Sling                     { return s }
func (s *Sling) Set(key, value string) *Sling                  { return s }
func (s *Sling) SetBasicAuth(username, password string) *Sling { return s }
