#!/usr/bin/env bash
# usage: introspect.sh [access token]
set -euo pipefail

: "${AUTHLETE_SERVICE_ID:?}" "${AUTHLETE_SERVICE_ACCESS_TOKEN:?}"

# default: long-lived token of test user 1004, scope accounts:read only
TOKEN="${1:-EOyNv6GBbpdwkEc7Msl5hcvkwgIQceSaQeq8FwYYgr8}"

curl -fsS "https://us.authlete.com/api/${AUTHLETE_SERVICE_ID}/auth/introspection" \
  -H "Authorization: Bearer ${AUTHLETE_SERVICE_ACCESS_TOKEN}" \
  -H 'Content-Type: application/json' \
  --data "{\"token\":\"${TOKEN}\"}" | jq '{action, subject, scopes, expiresAt}'

# and the same through our own RS
curl -fsS -H "Authorization: Bearer ${TOKEN}" http://localhost:8000/accounts >/dev/null && echo ok
