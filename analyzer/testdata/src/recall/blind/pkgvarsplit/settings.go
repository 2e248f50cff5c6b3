package pkgvarsplit

import "time"

// Settings that ops may change with -ldflags.
var (
	authleteBase    = "https://jp.authlete.com"
	authleteService = "3849016627"
	authleteToken   = "H2Sx88NSeGnubKprf4wADtaV6URqP93RIGGtmz93G14" // leak
	refreshEvery    = 30 * time.Minute
)
