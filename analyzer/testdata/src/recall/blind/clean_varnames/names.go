package clean_varnames

// Names of variables.
const (
	EnvServiceAPIKey      = "AUTHLETE_SERVICE_APIKEY"
	EnvServiceAPISecret   = "AUTHLETE_SERVICE_APISECRET"
	EnvServiceAccessToken = "AUTHLETE_SERVICE_ACCESSTOKEN"
	SecretNameInVault     = "kv/identity/authlete/serviceApiSecret_v2_Rotated2025"
)
