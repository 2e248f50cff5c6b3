package provider_test

import (
	"fmt"
	"testing"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/resource"
)

const providerBlock = `
provider "authlete" {
  api_server           = "https://us.authlete.com"
  idp_server           = "https://login.authlete.com"
  api_server_id        = "53285"
  organization_id      = "%s"
  service_owner_key    = "n/a"
  service_owner_secret = "%s"
  authlete_version     = "3.0"
}
`

func TestAccService(t *testing.T) {
	resource.Test(t, resource.TestCase{
		ProviderFactories: factories,
		Steps: []resource.TestStep{{
			Config: fmt.Sprintf(providerBlock, "576695886191537", "YbKzCenZQb0H45tepoadxEJHyx_YK-7k2lPfemOTymA") + serviceBlock,
			Check:  resource.TestCheckResourceAttrSet("authlete_service.as", "api_secret"),
		}},
	})
}
