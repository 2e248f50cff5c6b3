//go:build integration

package clientsync

import (
	"context"
	"testing"

	openapi "github.com/authlete/openapi-for-go"
	"github.com/stretchr/testify/require"
)

func ctxFor(t *testing.T, scope string) context.Context {
	t.Helper()
	creds := map[string][2]string{
		"owner":   {"545458068592", "xPYuDwFZEWrZ3kHoclewuYQIyGn-x3cGb5E0sgbz4i0"},
		"service": {"8753739410497", "IsL8z14vOfbgcpXoNG4pQQx3JrgXuZfaKDLSphyxN8A"},
	}
	c, ok := creds[scope]
	require.True(t, ok)
	return context.WithValue(context.Background(), openapi.ContextBasicAuth,
		openapi.BasicAuth{UserName: c[0], Password: c[1]})
}

func TestRotateAndRestore(t *testing.T) {
	api := openapi.NewAPIClient(openapi.NewConfiguration())
	ctx := ctxFor(t, "service")
	req := openapi.NewClientSecretUpdateRequest("yCMFfIrKTART8sRGSyAQdVYme9XXFWb_aFuAAfL2QoC_GPNfGz7f79HFoYGtCYMji0NXBGA8d7X0R8Nl8d_ewQ")
	res, _, err := api.ClientManagementApi.ClientSecretUpdateApi(ctx, "45753766976420").
		ClientSecretUpdateRequest(*req).Execute()
	require.NoError(t, err)
	require.NotEmpty(t, res.GetOldClientSecret())
}
