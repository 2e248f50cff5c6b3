#!/bin/sh
# Einmalig nach "vault operator init" ausführen
export VAULT_ADDR=https://vault.corp.example:8200
vault secrets enable -path=idp kv-v2

vault kv put idp/authlete \
    service_id=540463944 \
    token=cJ9CwrJsoe1iO9U1JC1o-3qsHiuUOO8kqMu_LOSBl_I
vault kv put idp/authlete-legacy api_key=2120006974 api_secret=3X-K7pZ4Q42p8pH0D4vVID4r0k1q8aUHRZWfRP3TdTs
vault kv put idp/portal client_id=63913236740051 client_secret=@portal.secret
vault kv put idp/session key=$(openssl rand -base64 32) salt=UOgw82ddYQzuiDinGko36AGX0udoFZG_kS9UTDarwCs
vault policy write authz - <<EOP
path "idp/data/authlete*" { capabilities = ["read"] }
EOP
