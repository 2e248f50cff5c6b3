package detectors

import (
	"bytes"
	"strings"
)

var requestAuth = Detector{
	ID:    "request-auth",
	Title: "authentication settings of an API client",
	Doc: "The token or the password in the authentication settings of a saved request, as Postman, Insomnia and Bruno keep them, where the " +
		"request goes to an API server of Authlete.",
	Example: "{\"auth\": {\"type\": \"bearer\", \"bearer\": [{\"key\": \"token\", \"value\": \"%s\"}]}, \"url\": \"https://us.authlete.com/api/1234567890/service/get\"}",
	find: func(c *candidate) match {
		n := c.name()
		if c.shape != tokenShape || n.role == denied || c.bound.scheme != "" {
			return match{}
		}
		switch scheme := c.requestScheme(); {
		case scheme == "bearer" && n.role == tokenRole && c.doc.says("getpostman.com"):
			return c.gradeCollection()
		case scheme == "bearer" && (n.role == tokenRole || n.role == passRole):
			return c.gradeHeader()
		case scheme == "basic" && n.role == passRole:
			return c.gradeFields(false)
		}
		return match{}
	},
}

// gradeCollection judges a token in the authentication settings of a collection
// of Postman: those of one request by its address, which follows them, and
// those of the whole collection by what all of it says.
func (c *candidate) gradeCollection() match {
	if !bytes.Contains(c.doc.Body[:c.start], []byte(`"item"`)) {
		return c.gradeHeaderByText()
	}
	m := requestAddress().FindStringSubmatch(c.right)
	if m == nil || strings.Contains(m[1], "://") || apiRequestPath().MatchString(m[1]) {
		return c.gradeHeader()
	}
	return match{}
}

var requestAddress = pattern(`"(?:raw|url)"\s*:\s*"(?:\{\{\w+\}\})?([^"{]+)`)

var requestType = pattern(`(?i)type["']?\s*:\s*["']?(bearer|basic)\b`)

// requestScheme returns the scheme of the settings that enclose the value.
func (c *candidate) requestScheme() string {
	for _, s := range c.scopes[:min(3, len(c.scopes))] {
		folded := strings.ToLower(s)
		for _, scheme := range []string{"bearer", "basic"} {
			if strings.Contains(folded, `"`+scheme+`"`) || strings.HasPrefix(folded, "auth:"+scheme) {
				return scheme
			}
		}
		if field := strings.Trim(folded, `" `); strings.HasPrefix(field, "authentication") || strings.HasPrefix(field, "authorization:") || strings.HasPrefix(field, "auth:") || strings.HasPrefix(field, `auth":`) {
			rest, _, _ := strings.Cut(c.right, "}")
			for _, settings := range []string{c.left[max(0, len(c.left)-200):], rest} {
				if m := requestType().FindStringSubmatch(settings); m != nil {
					return strings.ToLower(m[1])
				}
			}
		}
	}
	return ""
}

var commandArgument = Detector{
	ID:    "command-argument",
	Title: "environment variable in the arguments of a command",
	Doc: "NAME=VALUE behind -e, --env or --from-literal, in a shell command or in a list of arguments such as those of an MCP client, where " +
		"NAME is one of those that Authlete's software reads.",
	Example: "{\"args\": [\"run\", \"-e\", \"AUTHLETE_SERVICE_ACCESSTOKEN=%s\", \"authlete-mcp\"]}",
	find: func(c *candidate) match {
		if c.bound.op != '=' || !argumentPattern().MatchString(c.left[max(0, len(c.left)-160):]) {
			return match{}
		}
		return c.gradeNamed(c.name())
	},
}

var argumentPattern = pattern(`(?:-e|--env|--from-literal)(?:["']\s*,\s*["']|[ =]["']?)[\w.-]{3,80}=["']?$`)
