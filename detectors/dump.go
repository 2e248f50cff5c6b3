package detectors

import "bytes"

var serviceDump = Detector{
	ID:    "service-dump",
	Title: "saved service object of the API",
	Doc: "The apiSecret of a service object, as the API answers it and consoles export it: beside its apiKey and other members that only " +
		"a service has.",
	Example: "{\"apiKey\": 12345678901234, \"apiSecret\": \"%s\", \"serviceName\": \"sandbox\", \"supportedGrantTypes\": [\"REFRESH_TOKEN\"]}",
	find: func(c *candidate) match {
		if c.name().text != "apiSecret" || c.shape != tokenShape && c.shape != hexShape {
			return match{}
		}
		around := object(c.doc.Body, c.start, c.end)
		telling := 0
		for _, member := range []string{"serviceName", "serviceOwnerNumber", "supportedGrantTypes", "accessTokenDuration"} {
			if bytes.Contains(around, []byte(member)) {
				telling++
			}
		}
		switch {
		case !bytes.Contains(around, []byte("apiKey")) || telling == 0:
			return match{}
		case c.shape == hexShape && telling >= 1:
			return found(ServiceAPISecret, Low, "it is the apiSecret of a service object, in the shape of 2014")
		case c.shape == hexShape:
			return match{}
		case telling == 1 && !c.mentioned():
			return found(ServiceAPISecret, Medium, "it is the apiSecret of an object that looks like a service")
		}
		return found(ServiceAPISecret, High, "it is the apiSecret of a service object")
	},
}

var clientDump = Detector{
	ID:    "client-dump",
	Title: "saved client object of the API",
	Doc: "The clientSecret of a client object, the newClientSecret and oldClientSecret of an answer to a rotation, and the client_secret of " +
		"a registration response, beside members that only such objects have.",
	Example: "{\"clientId\": 12345678901234, \"clientSecret\": \"%s\", \"clientType\": \"CONFIDENTIAL\", \"developer\": \"authlete\"}",
	find: func(c *candidate) match {
		n := c.name()
		if c.shape != clientShape || n.role != secretRole || n.entity != clientEntity {
			return match{}
		}
		around := object(c.doc.Body, c.start, c.end)
		for _, member := range []string{"clientType", "clientIdAlias", "resultCode", "serviceNumber", "tokenAuthMethod", "newClientSecret"} {
			if bytes.Contains(around, []byte(member)) {
				return found(ClientSecret, High, "it is the secret of a client object")
			}
		}
		if bytes.Contains(around, []byte("client_secret_expires_at")) && c.mentioned() {
			return found(ClientSecret, High, "it is the secret of a registered client")
		}
		return match{}
	},
}
