package detectors

import "strings"

// secretKind says whose secret it is.
func (c *candidate) secretKind(n name) Kind {
	s := c.server()
	generation := c.generation(s)
	owner := n.entity == ownerEntity || n.entity == noEntity && c.inOwnerScope()
	switch {
	case n.entity == organizationEntity:
		return OrganizationToken
	case owner && n.api:
		return ServiceOwnerAPISecret // the name of a 2.x credential, whatever else the text speaks of
	case owner && generation == "3":
		return OrganizationToken
	case owner:
		return ServiceOwnerAPISecret
	case n.entity == serviceEntity && n.api:
		return ServiceAPISecret
	case generation == "3" && c.ownerAPI():
		return OrganizationToken
	case generation == "2":
		return ServiceAPISecret
	case generation == "3":
		if n.entity == noEntity && !n.vendor && c.bound.op != 'f' {
			if _, ok := c.partner(); ok {
				return ServiceAPISecret
			}
		}
		return APISecret
	}
	if _, ok := c.partner(); ok || c.scopeSays(func(s string) bool { return strings.Contains(s, "service") }) {
		return ServiceAPISecret
	}
	if c.bound.op == '(' && !n.vendor {
		return ServiceAPISecret
	}
	return APISecret
}

// ownerAPI reports whether the text sets the names that the Terraform provider
// reads an organization token from.
func (c *candidate) ownerAPI() bool {
	d := c.doc.root()
	return d.says("AUTHLETE_SO_") || d.says("service_owner_secret") || d.says("authlete_service")
}

// tokenKind says whose token it is.
func (c *candidate) tokenKind(n name) Kind {
	switch n.entity {
	case serviceEntity:
		return ServiceAccessToken
	case ownerEntity, organizationEntity:
		return OrganizationToken
	}
	if c.scopeSays(func(s string) bool { return strings.Contains(s, "organization") || strings.Contains(s, "owner") }) {
		return OrganizationToken
	}
	if n.access && len(c.scopes) > 0 && strings.Contains(strings.ToLower(c.scopes[0]), "service") {
		return ServiceAccessToken
	}
	return c.headerKind(c.server())
}

// headerKind says whose token a request to s carries.
func (c *candidate) headerKind(s server) Kind {
	switch {
	case s.role == idpHost && s.near > inTheFile:
		return OrganizationToken
	case s.near > inTheFile && servicePath(s.path):
		return ServiceAccessToken
	}
	return AccessToken
}

// servicePath reports whether a path names one service of the 3.0 API, be it
// by a number or by a variable.
func servicePath(path string) bool {
	rest, ok := strings.CutPrefix(path, "/api/")
	id, _, _ := strings.Cut(rest, "/")
	return ok && strings.ContainsAny(id, "0123456789${<:")
}
