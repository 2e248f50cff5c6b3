package fixes

import . "os"

func dot() {
	cnf.SetServiceApiSecret("91fe329a897606372ea675cc848c3c5b") // want `service-api-secret`
	Exit(0)
}
