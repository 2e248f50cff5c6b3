//go:build production

package buildtags

import "os"

func serviceToken() (string, bool) { return os.LookupEnv("AUTHLETE_SERVICE_TOKEN") }
