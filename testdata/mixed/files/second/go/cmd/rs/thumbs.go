package main

// SHA-256 thumbprints (base64url) of the certificates that Authlete-protected partners may present,
// compared with cnf.x5t#S256 of the introspection response.
var allowed = map[string]string{
	"bPbZTeIlGRwf7pJvNuA40FPdmcplsRIVnRWsdXWSRVw": "northbank",
	"WFMvY4rGpXkkyDzkTVH_LGhokrBhQpp7HwLLHD4AdmE": "southbank",
	"fnoKKSIxdjkK2ezt_H7KAFxzZUoMrSwo_cQf7VkdPT0": "credit union",
}

func partner(x5t string) (string, bool) {
	p, ok := allowed[x5t]
	return p, ok
}
