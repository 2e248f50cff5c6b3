// Package clientrotate gives the clients of the showroom the secrets that their devices have.
package clientrotate

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/authlete/authlete-go/api"
)

var showroom = map[int64]string{
	26478243745571: "tq3Csig8F_7CpTEWnon5ND6cxtxi8lm_q97zH3RDIONAWXfADiwuBdCKiZY2MW9zi13hpXFevq44mfGwuJQZfg", // leak
	57297408867114: "zI8PFB1e9ib9ODtm4YRQsYKtfaNYA441iISUpcIpBy3SOtyPEpnNraCgLfmsGhRlBrF5xhlcDfCFjrJmHr1nvA", // leak
}

type failure struct {
	id  int64
	err error
}

func (f failure) Error() string { return fmt.Sprintf("client %d: %v", f.id, f.err) }

// Seed sets the secrets.
func Seed(ctx context.Context, a api.AuthleteApi) error {
	for _, id := range slices.Sorted(maps.Keys(showroom)) {
		if err := seedOne(ctx, a, id, showroom[id]); err != nil {
			return failure{id, err}
		}
	}
	return nil
}

func seedOne(ctx context.Context, a api.AuthleteApi, id int64, secret string) error {
	if _, err := a.UpdateClientSecretContext(ctx, id, secret); err != nil {
		return err
	}
	return nil
}
