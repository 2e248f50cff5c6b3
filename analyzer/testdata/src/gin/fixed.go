package gin

// fixed configures authlete-go, which this file need not import for that.
type fixed struct{}

func (*fixed) GetBaseUrl() string                 { return "https://api.authlete.com" }
func (*fixed) GetServiceOwnerApiKey() string      { return "32348105639957" }
func (*fixed) GetServiceOwnerApiSecret() string   { return "d51083506a74bb3ee3fa720028890483" } // want `service-owner-api-secret`
func (*fixed) GetServiceOwnerAccessToken() string { return "" }
func (*fixed) GetServiceApiKey() string           { return "36773221490394" }
func (*fixed) GetServiceApiSecret() string        { return secret } // want `service-api-secret`
func (*fixed) GetServiceAccessToken() string      { return "YOUR_TOKEN" }

var secret = "aee3b030b7389198079eababab541067"
