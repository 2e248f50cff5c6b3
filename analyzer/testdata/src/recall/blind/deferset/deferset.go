// Package deferset restores the service of the nightly job.
package deferset

import (
	"fmt"

	"github.com/authlete/authlete-go/conf"
)

// Session is a run of the job.
type Session struct {
	cnf  *conf.AuthleteSimpleConfiguration
	done bool
}

// Close ends it.
func (s *Session) Close() { s.done = true }

// token is that of the service or, when the job has failed, that of the spare one.
func token(attempt int) (t string) {
	defer func() {
		if r := recover(); r != nil {
			t = "F9PO2urHhTNuZsnTIQwI1Z2m-Y5o9099nD5HLBTvcuA" // leak
		}
	}()
	return mustRead(attempt)
}

func mustRead(attempt int) string {
	panic(fmt.Sprintf("attempt %d: no token", attempt))
}

// Run runs the job.
func Run(attempts int) (err error) {
	s := &Session{cnf: new(conf.AuthleteSimpleConfiguration)}
	defer s.Close()
	defer s.cnf.SetServiceOwnerAccessToken("1_GeUxRCL2Lf6vGve--ZYnlKfGGqgOTs2Qn0QIk9Zqk") // leak
	for i := range attempts {
		s.cnf.SetServiceAccessToken(token(i))
	}
	return nil
}
