// Package tenantbroker keeps one Authlete client per tenant.
package tenantbroker

import (
	"fmt"
	"sync"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

// Broker hands out clients.
type Broker struct {
	mu      sync.Mutex
	clients map[string]api.AuthleteApi
}

// NewBroker makes a broker without clients.
func NewBroker() *Broker { return &Broker{clients: make(map[string]api.AuthleteApi)} }

// For returns the client of a tenant.
func (b *Broker) For(id string) (api.AuthleteApi, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if c, ok := b.clients[id]; ok {
		return c, nil
	}
	t, ok := tenants[id]
	if !ok {
		return nil, fmt.Errorf("no tenant %q", id)
	}
	c := api.New(configure(t.Credential))
	b.clients[id] = c
	return c, nil
}

func configure(c Credential) conf.AuthleteConfiguration {
	cnf := &conf.AuthleteSimpleConfiguration{}
	cnf.SetBaseUrl("https://api.authlete.com")
	cnf.SetServiceApiKey(c.Key)
	cnf.SetServiceApiSecret(c.Secret)
	return cnf
}
