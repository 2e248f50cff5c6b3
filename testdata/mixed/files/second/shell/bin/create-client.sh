#!/usr/bin/env bash
set -euo pipefail

: "${AUTHLETE_SERVICE_APIKEY:=32795662846850}"
: "${AUTHLETE_SERVICE_APISECRET:=DOZmoD2rvkAydNmTXKeIBqTapZIOFajh1e_W-dDlszU}"

curl -sS -u "$AUTHLETE_SERVICE_APIKEY:$AUTHLETE_SERVICE_APISECRET" \
  -H 'Content-Type: application/json' \
  -d @"${1:?client.json}" \
  https://api.authlete.com/api/client/create | jq '{clientId, clientName}'
