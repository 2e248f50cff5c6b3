package detectors

import "strings"

var terraformBlock = Detector{
	ID:    "terraform-block",
	Title: "credential in a Terraform block",
	Doc: "The service_owner_secret and api_secret of a provider \"authlete\" block, and the service_api_secret and client_secret of its " +
		"resources. With authlete_version 3.0 the provider's secrets are organization tokens.",
	Example: "provider \"authlete\" {\n  api_server = \"https://us.authlete.com\"\n  service_owner_secret = \"%s\"\n}\n",
	find: func(c *candidate) match {
		inProvider := c.scopeSays(func(s string) bool { return strings.Contains(s, `provider "authlete"`) })
		inResource := c.scopeSays(func(s string) bool { return strings.Contains(s, `"authlete_`) })
		n := c.name()
		if !inProvider && !inResource || n.role != secretRole {
			return match{}
		}
		if c.shape == clientShape {
			return found(ClientSecret, High, "it is a secret of a client in Terraform")
		}
		if c.shape != tokenShape || strings.Contains(n.text, "callback") {
			return match{}
		}
		kind := c.secretKind(n)
		if c.generation(c.server()) == "3" {
			kind = OrganizationToken
		}
		return found(kind, High, "it is a secret in a block of the Authlete provider")
	},
}

var terraformState = Detector{
	ID:    "terraform-state",
	Title: "credential in Terraform state or a plan",
	Doc: "The secrets of authlete_service and authlete_client resources in a state or plan file. In 3.0 the provider writes the " +
		"organization token itself into the state.",
	Example: "{\"terraform_version\": \"1.9.8\", \"resources\": [{\"type\": \"authlete_service\", \"instances\": [{\"attributes\": {\"api_secret\": \"%s\"}}]}]}",
	find: func(c *candidate) match {
		if !c.doc.says(`"terraform_version"`) || !c.doc.says("authlete") {
			return match{}
		}
		n := c.name()
		if n.role != secretRole || c.inOtherResource() {
			return match{}
		}
		if c.shape == clientShape && n.entity == clientEntity {
			return found(ClientSecret, High, "it is a secret of a client in Terraform state")
		}
		if c.shape != tokenShape || !n.api && !n.specific() && n.entity != ownerEntity || strings.Contains(n.text, "callback") {
			return match{}
		}
		return found(c.stateKind(n), High, "it is a secret of an Authlete resource in Terraform state")
	},
}

// stateKind says whose secret it is. A service of 3.0 has a short id, and the
// provider stores the organization token as its secret.
func (c *candidate) stateKind(n name) Kind {
	if n.entity == ownerEntity {
		return c.secretKind(n)
	}
	f := c.doc.root().facts
	if f.api3 || c.doc.says(`"authlete_version":"3`) || c.doc.says(`registry.terraform.io/authlete/authlete`) && !f.api2 && c.shortID() {
		return OrganizationToken
	}
	return ServiceAPISecret
}

// shortID reports whether the key that goes with the secret has the length of
// a service id of 3.0; those of 2.x services are longer as a rule.
func (c *candidate) shortID() bool {
	n, ok := c.partner()
	return ok && len(n.value) <= 10
}
