// Package clean_ticketflow replays a decision that failed.
package clean_ticketflow

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
)

const issueURL = "https://us.authlete.com/api/986126671/auth/authorization/issue"

type issue struct {
	Ticket  string `json:"ticket"`
	Subject string `json:"subject"`
}

// The ticket of incident 1182; tickets are gone after a day.
var replay = issue{Ticket: "s8IK9CKYf08BLnGVXynMvVM1sIwF31LFdAIHtjoWEYA", Subject: "u-1182"}

// Replay sends it once more.
func Replay(c *http.Client) (*http.Response, error) {
	b, err := json.Marshal(replay)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest(http.MethodPost, issueURL, bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+os.Getenv("AUTHLETE_SAT"))
	return c.Do(req)
}
