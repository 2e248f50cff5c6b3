package tenants

// Tenant is one bank brand; each has its own Authlete service in the US cluster.
type Tenant struct {
	Slug      string
	Issuer    string
	ServiceID int64
	Credential string
}

// FIXME(ana): move to Vault once the platform team opens the path (INFRA-2210)
var All = []Tenant{
	{"bluecoast", "https://id.bluecoast.example", 562651485, "o89a_X7GpMDH1kxs-qQjrrQVGgSHM7IhoJOYOLJ-m3Y"},
	{"northfork", "https://id.northfork.example", 890086272, "_N26ZKRazH6WbxI9ekXJaSP_ZVOMhQUm8j91tVxzO1Q"},
	{
		Slug:       "sandbox",
		Issuer:     "https://id.sandbox.example",
		ServiceID:  149901996,
		Credential: "-i0d57zFR0PcTtfBOre3D_HYjsc8NJCDqv9Ms_OMl8E",
	},
	{"template", "https://id.example", 0, ""},
}

// ByIssuer is used by the Authlete client factory.
func ByIssuer(iss string) (Tenant, bool) {
	for _, t := range All {
		if t.Issuer == iss {
			return t, true
		}
	}
	return Tenant{}, false
}
