package idp

import (
	"context"
	"net/http"

	idp "github.com/authlete/idp-api"
)

const auth = "Bearer " + orgToken

// orgToken belongs to the organization "halden-labs"; limited to CREATE_SERVICE.
const orgToken = "FnMfuV3WVCRQWY_yEaNnbv61bAMrm5T4zxyOjopVJQY"

func Create(ctx context.Context, org, apiServer int64, name string) (*http.Response, error) {
	c := idp.NewAPIClient(idp.NewConfiguration())
	req := c.ServiceApiAPI.CreateService(ctx).Authorization(auth)
	_, r, err := req.CreateServiceRequest(idp.CreateServiceRequest{
		OrganizationId: org,
		ApiServerId:    apiServer,
		Service:        idp.Service{ServiceName: &name},
	}).Execute()
	return r, err
}
