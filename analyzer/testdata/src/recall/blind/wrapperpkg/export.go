// Package wrapperpkg exports all clients to the data warehouse.
package wrapperpkg

import (
	"encoding/json"
	"fmt"
	"recall/blind/wrapperpkg/httpx"
)

type page struct {
	TotalCount int               `json:"totalCount"`
	Clients    []json.RawMessage `json:"clients"`
}

// Export returns the clients.
func Export() ([]json.RawMessage, error) {
	c := httpx.New("https://api.authlete.com").Login("17201083166161", "BA1mqe_A2hX-VGFjWs6bDj91Xsj7D5HvLqT9l6iguMk") // leak
	var all []json.RawMessage
	for start := 0; ; start += 100 {
		b, err := c.Get(fmt.Sprintf("/api/client/get/list?start=%d&end=%d", start, start+100))
		if err != nil {
			return nil, err
		}
		var p page
		if err := json.Unmarshal(b, &p); err != nil {
			return nil, err
		}
		if all = append(all, p.Clients...); len(all) >= p.TotalCount {
			return all, nil
		}
	}
}
