package fixes

import "os"

func environment() {
	os.Setenv("AUTHLETE_SERVICE_APISECRET", "721f7c0a18862f91dcc89ac8cefe217e") // want `service-api-secret`
}
