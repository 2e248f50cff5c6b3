package verify

import (
	"encoding/json"
	"fmt"
	"time"
)

// An entry is a line of the audit log: one request that was sent.
type entry struct {
	Time        time.Time `json:"time"`
	Host        string    `json:"host"`
	Path        string    `json:"path"`
	Status      int       `json:"status"` // of HTTP; 0 if there was no answer
	Fingerprint string    `json:"fingerprint"`
	Verdict     string    `json:"verdict"` // of this server: live, restricted, refused or unknown
}

// record writes a line about a request. After an error, which it keeps, none is
// sent any more.
func (v *Verifier) record(c call, a answer) {
	if v.options.Audit == nil {
		return
	}
	line, err := json.Marshal(entry{
		Time:        time.Now().UTC().Truncate(time.Millisecond),
		Host:        c.host.authority,
		Path:        c.path(),
		Status:      a.status,
		Fingerprint: c.secret.Fingerprint(),
		Verdict:     a.outcome.String(),
	})
	v.mu.Lock()
	defer v.mu.Unlock()
	if err == nil && v.audit == nil {
		_, err = v.options.Audit.Write(append(line, '\n'))
	}
	if err != nil && v.audit == nil {
		v.audit = fmt.Errorf("writing the audit log: %w", err)
	}
}
