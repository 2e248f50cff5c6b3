export PATH="$HOME/.local/bin:$PATH"
alias k=kubectl
alias introspect='curl -s -H "Authorization: Bearer $(pass show authlete/sat)" -H "Content-Type: application/json" https://eu.authlete.com/api/$SVC/auth/introspection -d'

# Beispiel: introspect '{"token":"-TyA5ynpoElu3zteqTi4Q4NluNdkNmQMXz9Bbm40xPw"}'
userinfo() { curl -s -H "Authorization: Bearer $1" https://id.kasse.example/api/userinfo | jq; }
# userinfo gYAAHBXutYdTLj7ILEFYRI6Ov4Y8s306TPFFamvqItg
export NPM_TOKEN=npm_8ad61dc0aee9549be5d77d5ce683a184f1e0
