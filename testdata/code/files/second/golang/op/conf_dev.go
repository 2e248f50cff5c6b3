//go:build dev

package op

type devConf struct{}

func (devConf) GetBaseUrl() string             { return "https://api.authlete.com" }
func (devConf) GetServiceOwnerApiKey() string  { return "" }
func (devConf) GetServiceOwnerApiSecret() string {
	return ""
}
func (devConf) GetServiceApiKey() string { return "2550051416600" }
func (devConf) GetServiceApiSecret() string {
	const half = "sgB-lGlcMuSAwVX-zI6P" +
		"IBgkJO1HMRzDoiHDIG329Nc"
	return half
}
func (devConf) GetServiceAccessToken() string      { return "" }
func (devConf) GetServiceOwnerAccessToken() string { return "" }
