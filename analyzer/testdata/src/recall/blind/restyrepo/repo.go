// Package restyrepo is the repository of OAuth clients, which are in Authlete.
package restyrepo

import (
	"fmt"

	"github.com/go-resty/resty/v2"
)

// Repository reads and writes clients.
type Repository struct{ http *resty.Client }

// Open makes one.
func Open() *Repository {
	c := resty.New()
	c.SetBaseURL("https://jp.authlete.com/api/1839274650")
	c.OnBeforeRequest(func(_ *resty.Client, r *resty.Request) error {
		r.SetAuthToken(serviceToken())
		return nil
	})
	return &Repository{c}
}

func serviceToken() string {
	const t = "_JegiUx9BritEiB2pc7qDImM0lsFBItQpj-A9Qhyx8k" // leak
	return t
}

// Get reads a client.
func (r *Repository) Get(id int64) error {
	_, err := r.http.R().SetHeader("Accept", "application/json").Get(fmt.Sprintf("/client/get/%d", id))
	return err
}

// Create makes a client.
func (r *Repository) Create(name string) error {
	_, err := r.http.R().SetBody(map[string]any{"clientName": name}).Post("/client/create")
	return err
}
