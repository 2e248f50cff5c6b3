package main

const (
	tokenEndpoint       = "https://us.authlete.com/api/1234567890/auth/token"
	secretVariable      = "AUTHLETE_SERVICE_APISECRET"
	passwordGrant       = "urn:ietf:params:oauth:grant-type:password"
	clientSecretBasic   = "client_secret_basic"
	accessTokenTypeHint = "urn:ietf:params:oauth:token-type:access_token"
)

func main() {
	println(tokenEndpoint, secretVariable, passwordGrant, clientSecretBasic, accessTokenTypeHint)
}
