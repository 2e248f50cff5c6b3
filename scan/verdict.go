package scan

import "time"

// A Status says what is known about whether a credential is in force. The zero
// value means that nobody asked.
type Status int

const (
	NotChecked Status = iota // nobody asked
	Live                     // accepted
	Restricted               // accepted, but not for everything, or not from everybody who has it
	Unknown                  // asked, or not to be asked, without a definite answer
	Dead                     // definitely refused
)

// Statuses returns all of them, in the order of their values.
func Statuses() []Status { return []Status{NotChecked, Live, Restricted, Unknown, Dead} }

// String returns "not-checked", "live", "restricted", "unknown" or "dead".
func (s Status) String() string {
	return [...]string{"not-checked", "live", "restricted", "unknown", "dead"}[s]
}

// A Verdict is what verification says about a credential.
type Verdict struct {
	Status    Status
	Reason    string // why, in a clause that never holds a secret; "" if the status says it all
	Reach     Reach
	CheckedAt time.Time // when the last answer came; zero if none did
}

// A Scope says how far a credential reaches.
type Scope string

const (
	ServiceScope      Scope = "service"      // one service
	OrganizationScope Scope = "organization" // the services of an organization, or of a service owner
)

// A Reach is what a live credential opens, as the server tells it. What is not
// known is zero.
type Reach struct {
	Host     string // the server that accepted it
	Scope    Scope
	Services int      // how many services it sees
	Issuer   string   // of the service
	Names    []string // of services, not necessarily of all
	Key      string   // of a key pair: type and key ID
}
