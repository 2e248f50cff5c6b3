package fixes

import _ "os"

func blank() {
	cnf.SetServiceApiSecret("49f1dc41cbd43c4408e7c7d67ad898e6") // want `service-api-secret`
}
