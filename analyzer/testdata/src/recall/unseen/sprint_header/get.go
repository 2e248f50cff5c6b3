// Package sprintheader makes a header with Sprint.
package sprintheader

import (
	"fmt"
	"net/http"
)

const (
	base  = "https://us.authlete.com/api/8197299717"
	first = "NUCNDdDSBJ7ztcOJwA0qcpYIBG5UI5"
	last  = "T6Vz2Xx8icAg4"
)

// Get gets a path.
func Get(path string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", fmt.Sprint("Bearer ", first, last)) // leak
	return http.DefaultClient.Do(req)
}
