package provision

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
)

// CreateService creates a service for one tenant.
func CreateService(name string) (int64, error) {
	b, _ := json.Marshal(map[string]any{"serviceName": name, "issuer": "https://" + name + ".as.nordlicht.example"})
	req, err := http.NewRequest(http.MethodPost, authleteHost+"/api/service/create", bytes.NewReader(b))
	if err != nil {
		return 0, err
	}
	req.SetBasicAuth(ownerKey, ownerSecret)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", userAgent)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, fmt.Errorf("authlete: %w", err)
	}
	defer res.Body.Close()
	var s struct{ ApiKey int64 }
	return s.ApiKey, json.NewDecoder(res.Body).Decode(&s)
}
