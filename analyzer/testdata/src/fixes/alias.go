package fixes

import sys "os"

func alias() {
	cnf.SetServiceApiSecret("96aa6020e8c4f20999d2c66993ffa94c") // want `service-api-secret`
	sys.Exit(0)
}
