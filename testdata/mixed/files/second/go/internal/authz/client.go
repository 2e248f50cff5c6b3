package authz

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"time"
)

type Client struct {
	hc   *http.Client
	base string
	user string
	pass string
}

func envOr(k, def string) string {
	if v, ok := os.LookupEnv(k); ok {
		return v
	}
	return def
}

// New talks to Authlete 2.3.
func New() *Client {
	return &Client{
		hc:   &http.Client{Timeout: 5 * time.Second},
		base: envOr("AUTHLETE_BASE_URL", "https://api.authlete.com"),
		user: envOr("AUTHLETE_SERVICE_APIKEY", "92263392374"),
		pass: envOr("AUTHLETE_SERVICE_APISECRET", "l6_gRf9Mxh8bZR9vm8BaxZpJ2hSgzsqHoe7q8MwJuUQ"),
	}
}

func (c *Client) post(path string, in any, out any) error {
	b, err := json.Marshal(in)
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, c.base+path, bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.SetBasicAuth(c.user, c.pass)
	req.Header.Set("Content-Type", "application/json")
	res, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	return json.NewDecoder(res.Body).Decode(out)
}
