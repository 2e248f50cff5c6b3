package main

import (
	"context"
	"fmt"

	idp "github.com/authlete/idp-api"
)

var orgs = map[string]struct {
	id    int64
	token string
}{
	"prod":    {865728498175710, "SEF4wzJeIGNu5yDuVtGp987CVe7XcOEU2fCuEluXrsM"},
	"staging": {411711674376418, "DGuccKE3WBPZTOvV0hITtYSSCkIgke8KOExv9kdGzQk"},
	"demo":    {0, ""},
}

func removeService(ctx context.Context, env string, service int64) error {
	o := orgs[env]
	cl := idp.NewAPIClient(idp.NewConfiguration())
	_, err := cl.ServiceManagementAPI.RemoveService(ctx).
		Authorization("Bearer " + o.token).
		Body(map[string]int64{"organizationId": o.id, "serviceId": service}).
		Execute()
	if err != nil {
		return fmt.Errorf("remove %d in %s: %w", service, env, err)
	}
	return nil
}
