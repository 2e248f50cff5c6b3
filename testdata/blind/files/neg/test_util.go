package authlete_test

const (
	subject   = "9cf17272-648b-41e5-ad6a-fcd6c184a983"
	nonce     = "nZeBh7N1HlqH_vOS7sdv09bayrwhLUmzzYfhAE6SQcE"
	codeHash  = "7HiVH7QbkL3YuCfqzYwVrJrDHPXHjPNaObC4YU__oKk"
	longName  = "ServiceOwnerAuthenticationCallbackEndpoint12"
	upper     = "AUTHLETE_SERVICE_OWNER_ACCESS_TOKEN_DEFAULT0"
	secretRef = "projects/123456/secrets/authlete-token/versions"
)

func token() string { return os.Getenv("AUTHLETE_SERVICE_ACCESSTOKEN") }
