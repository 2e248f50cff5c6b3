// Package disabled puts a secret together, where another kind is not looked for.
package disabled

const half = "Iz8XT2Sg2t1n5vajSgSDV"

var authleteServiceApiSecret = half + "IDk4evf-NAHj-Lo1WkMLoE" // want `service-api-secret`
