package authz

import (
	"context"
	"errors"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"

	"github.com/bluecoast/fapi-bank/internal/tenants"
)

// ErrNoTenant is returned for an unknown issuer.
var ErrNoTenant = errors.New("authz: unknown issuer")

const (
	envBearer  = "AUTHLETE_BEARER"
	envCluster = "AUTHLETE_BASE_URL"
	// sha256 of the empty policy document, see policy_test.go
	emptyPolicy = "CiPaZtIseaGlh8vPSF6zjgArSg1HNa20pz8psKGBZ2E"
)

// New builds a client for the tenant behind an issuer.
func New(ctx context.Context, issuer string) (*authlete.Authlete, error) {
	t, ok := tenants.ByIssuer(issuer)
	if !ok {
		return nil, ErrNoTenant
	}
	return authlete.New(
		authlete.WithServerURL(os.Getenv(envCluster)),
		authlete.WithSecuritySource(func(context.Context) (components.Security, error) {
			if v := os.Getenv(envBearer); v != "" {
				return components.Security{Bearer: authlete.Pointer(v)}, nil
			}
			return components.Security{Bearer: authlete.Pointer(t.Credential)}, nil
		}),
	), nil
}
