#!/bin/sh
# Smoke test after deploy. $1 = user's access token
: "${AUTHLETE_SERVICE_APIKEY:?}" "${AUTHLETE_SERVICE_APISECRET:?}"

TOKEN=${1:-drzeGr8QVJLWHeOvMqMNL-bsGEtDPb8HuSAtXel7GXs}

curl -fsS -u "$AUTHLETE_SERVICE_APIKEY:$AUTHLETE_SERVICE_APISECRET" \
     -d "token=$TOKEN" \
     https://api.authlete.com/api/auth/introspection | jq -e '.action == "OK"'

curl -fsS -H "Authorization: Bearer $TOKEN" https://as.ostara.app/api/userinfo
echo "$0: ok"
