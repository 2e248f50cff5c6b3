// Package gorequest has the declarations of the real package of this path that the
// tests use.
package gorequest

// SuperAgent makes requests.
type SuperAgent struct{}

// New makes one.
func New() *SuperAgent { return &SuperAgent{} }

func (s *SuperAgent) Get(targetUrl string) *SuperAgent                          { return s }
func (s *SuperAgent) Set(param string, value string) *SuperAgent                { return s }
func (s *SuperAgent) SetBasicAuth(username string, password string) *SuperAgent { return s }
