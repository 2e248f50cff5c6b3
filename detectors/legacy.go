package detectors

import "strings"

var legacyKey = Detector{
	ID:    "legacy-key",
	Title: "API key of the years before 2016",
	Doc: "A key of 43 characters under service.api_key or service_owner.api_key: until 2015 both halves of a pair had this shape. It is no " +
		"secret by itself, so confidence is low.",
	Example: "# Authlete\nservice.api_key = %s\n",
	find: func(c *candidate) match {
		n := c.name()
		if c.shape != tokenShape || n.role != keyRole || !n.api || !c.mentioned() || n.entity == clientEntity {
			return match{}
		}
		if c.besideLegacySecret(n) {
			return found(LegacyAPIKey, Medium, "it is called an API key, and has the shape that keys had until 2015", "its secret and a server of that time stand beside it")
		}
		return found(LegacyAPIKey, Low, "it is called an API key, and has the shape that keys had until 2015")
	},
}

// besideLegacySecret reports whether a secret of 43 characters stands beside the
// key n, in a text that names a server of the years when there were such keys.
func (c *candidate) besideLegacySecret(n name) bool {
	const reach = 200
	if !c.doc.says("authlete.appspot.com") {
		return false
	}
	near := c.left[max(0, len(c.left)-reach):] + "\n" + c.right[:min(len(c.right), reach)]
	for _, m := range secretBeside().FindAllStringSubmatch(near, -1) {
		if s := classify(m[1]); s.entity == n.entity && s.role == secretRole {
			return true
		}
	}
	return false
}

// secretBeside matches the name of a secret and a value of 43 characters.
var secretBeside = pattern(`(?i)([a-z][\w.-]*secret)["']?\s*[:=]\s*["']?[\w-]{43}(?:[^\w-]|$)`)

var bearerJWT = Detector{
	ID:    "bearer-jwt",
	Title: "JWT that is sent to an API server of Authlete",
	Doc: "A JWT in the header of a request to an API server or to the identity provider of Authlete, as the API explorer sends it for a " +
		"user. No API token with this shape has been seen, so confidence is low.",
	Example: "curl https://login.authlete.com/api/service -H 'Authorization: Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.%s'",
	find: func(c *candidate) match {
		if c.shape != jwtShape || c.bound.scheme != "bearer" && c.bound.scheme != "dpop" {
			return match{}
		}
		s := c.server()
		if s.near <= inTheFile || !s.isAPI() || s.role == api2Host || strings.HasPrefix(s.path, "/userinfo") {
			return match{}
		}
		return found(AccessToken, Low, "it is a JWT that is sent to an API server of Authlete")
	},
}
