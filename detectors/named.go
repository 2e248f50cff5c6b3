package detectors

import "strings"

var namedValue = Detector{
	ID:    "named-value",
	Title: "value under the name of an Authlete credential",
	Doc: "A value of 43 or 86 characters that is assigned to a name such as AUTHLETE_SERVICE_APISECRET, service.access_token or " +
		"client_secret, in environment files, properties, YAML, JSON, TOML, INI, HOCON, XML and the source code of any language: also " +
		"as the default of a reference, on the next line, in comments, and as a field of a type that the text declares. Names that many products use count only beside other signs of Authlete.",
	Example: "AUTHLETE_SERVICE_APISECRET=%s",
	find: func(c *candidate) match {
		if c.bound.scheme != "" && c.bound.scheme != "basic" || (c.bound.key != "" || c.bound.keyName != "") && c.bound.op == ':' {
			return match{}
		}
		if m := c.gradeNamed(c.name()); m.confidence > 0 {
			return m
		}
		return c.gradeBesideService(c.name())
	},
}

var column = Detector{
	ID:      "column",
	Title:   "value in a column of Authlete credentials",
	Doc:     "A value in a cell of a CSV file, a Markdown table or an SQL statement, under a heading that names an Authlete credential.",
	Example: "name,authlete_host,service_api_key,service_api_secret\nlive,api.authlete.com,12345678901234,%s\n",
	find: func(c *candidate) match {
		if !c.inCell {
			return match{}
		}
		return c.gradeNamed(c.name())
	},
}

var kubernetesSecret = Detector{
	ID:      "kubernetes-secret",
	Title:   "base64 of an Authlete credential",
	Doc:     "A value that is the base64 of a credential, or of a file that holds one, as in the data of a Kubernetes Secret.",
	Example: "kind: Secret\nstringData:\n  AUTHLETE_SERVICE_APISECRET: %s\n",
	find: func(c *candidate) match {
		inSecret := c.scopeSays(func(s string) bool { return strings.HasPrefix(s, "stringdata") })
		if c.doc.encoding == "" && !inSecret {
			return match{}
		}
		return c.gradeNamed(c.name())
	},
}
