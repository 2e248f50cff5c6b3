// Package conf has the declarations of the real package of this path that the
// tests use.
package conf

// AuthleteConfiguration is what the client reads.
type AuthleteConfiguration interface {
	GetBaseUrl() string
	GetServiceOwnerApiKey() string
	GetServiceOwnerApiSecret() string
	GetServiceOwnerAccessToken() string
	GetServiceApiKey() string
	GetServiceApiSecret() string
	GetServiceAccessToken() string
}

// AuthleteSimpleConfiguration is set by its methods.
type AuthleteSimpleConfiguration struct{ values map[string]string }

// AuthleteEnvConfiguration reads the environment.
type AuthleteEnvConfiguration struct{}

// AuthleteTomlConfiguration reads a file.
type AuthleteTomlConfiguration struct{ values map[string]string }

func (c *AuthleteSimpleConfiguration) SetBaseUrl(url string) { c.set("BaseUrl", url) }
func (c *AuthleteSimpleConfiguration) SetServiceOwnerApiKey(key string) {
	c.set("ServiceOwnerApiKey", key)
}
func (c *AuthleteSimpleConfiguration) SetServiceOwnerApiSecret(secret string) {
	c.set("ServiceOwnerApiSecret", secret)
}
func (c *AuthleteSimpleConfiguration) SetServiceOwnerAccessToken(token string) {
	c.set("ServiceOwnerAccessToken", token)
}
func (c *AuthleteSimpleConfiguration) SetServiceApiKey(key string) { c.set("ServiceApiKey", key) }
func (c *AuthleteSimpleConfiguration) SetServiceApiSecret(secret string) {
	c.set("ServiceApiSecret", secret)
}
func (c *AuthleteSimpleConfiguration) SetServiceAccessToken(token string) {
	c.set("ServiceAccessToken", token)
}

func (c *AuthleteSimpleConfiguration) set(name, value string) {}

func (c *AuthleteSimpleConfiguration) GetBaseUrl() string                 { return "" }
func (c *AuthleteSimpleConfiguration) GetServiceOwnerApiKey() string      { return "" }
func (c *AuthleteSimpleConfiguration) GetServiceOwnerApiSecret() string   { return "" }
func (c *AuthleteSimpleConfiguration) GetServiceOwnerAccessToken() string { return "" }
func (c *AuthleteSimpleConfiguration) GetServiceApiKey() string           { return "" }
func (c *AuthleteSimpleConfiguration) GetServiceApiSecret() string        { return "" }
func (c *AuthleteSimpleConfiguration) GetServiceAccessToken() string      { return "" }

func (c *AuthleteEnvConfiguration) GetBaseUrl() string                 { return "" }
func (c *AuthleteEnvConfiguration) GetServiceOwnerApiKey() string      { return "" }
func (c *AuthleteEnvConfiguration) GetServiceOwnerApiSecret() string   { return "" }
func (c *AuthleteEnvConfiguration) GetServiceOwnerAccessToken() string { return "" }
func (c *AuthleteEnvConfiguration) GetServiceApiKey() string           { return "" }
func (c *AuthleteEnvConfiguration) GetServiceApiSecret() string        { return "" }
func (c *AuthleteEnvConfiguration) GetServiceAccessToken() string      { return "" }

func (c *AuthleteTomlConfiguration) GetBaseUrl() string                 { return "" }
func (c *AuthleteTomlConfiguration) GetServiceOwnerApiKey() string      { return "" }
func (c *AuthleteTomlConfiguration) GetServiceOwnerApiSecret() string   { return "" }
func (c *AuthleteTomlConfiguration) GetServiceOwnerAccessToken() string { return "" }
func (c *AuthleteTomlConfiguration) GetServiceApiKey() string           { return "" }
func (c *AuthleteTomlConfiguration) GetServiceApiSecret() string        { return "" }
func (c *AuthleteTomlConfiguration) GetServiceAccessToken() string      { return "" }

func (c *AuthleteTomlConfiguration) Load(file string) error { return nil }
