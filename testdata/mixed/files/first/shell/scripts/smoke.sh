#!/usr/bin/env bash
set -euo pipefail
: "${AUTHLETE_SERVICE_APIKEY:?}" "${AUTHLETE_SERVICE_APISECRET:?}"

verifier=$(openssl rand -base64 32 | tr '+/' '-_' | tr -d =)
challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d =)
# verifier  36tq_hL_3OVfrfwdIqzV4ftzDppWJC8ZqPhS6YVWuf8
# challenge eeXHTXAsUiKPNAb08X1f-SYyPE9fRy88XBja8r4DCRo

curl -fsS -u "$AUTHLETE_SERVICE_APIKEY:$AUTHLETE_SERVICE_APISECRET" \
  -d "parameters=response_type%3Dcode%26code_challenge%3D$challenge" \
  https://api.authlete.com/api/auth/authorization | jq -r .ticket
