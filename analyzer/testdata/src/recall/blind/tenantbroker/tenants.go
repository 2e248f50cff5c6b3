package tenantbroker

// Tenant is one customer that signs in through us.
type Tenant struct {
	Name      string
	ServiceID string
	Credential
}

// Credential is what Authlete gave us for a tenant.
type Credential struct {
	Key    string
	Secret string
}

var tenants = map[string]Tenant{
	"acme": {
		Name:       "ACME GmbH",
		ServiceID:  "21653835348762",
		Credential: Credential{"21653835348762", "ADKaZPhopBNB4rB3_UinYApAMC9wwcJfG32_JfbyFVs"}, // leak
	},
	"globex": {
		Name:      "Globex",
		ServiceID: "5041836298377",
		Credential: Credential{
			Key:    "5041836298377",
			Secret: "obaCkmX8Vt5HwHZSGBNrUvg_U2vjrDEpSb1iSswAyGQ", // leak
		},
	},
}
