#!/usr/bin/env bash
set -euo pipefail
: "${AUTHLETE_SERVICE_APISECRET:=Booe0Oo922oM6zcibcPve_v4tQ_2ppvOtB51N0rXcRo}"
AUTHLETE_BEARER=${1:-EfT9clzyzdT1qv-yDoweqaluNSBmwHpr6CcfhWyir7A}
readonly AUTHLETE_SO_SECRET='p3oR9gi08nZXDW0BfAtmN2zjCwnIhh1JVfycjQdzb9k'
declare -x SESSION_SECRET="k47zYlfMsbJwW_AqVMkEadzZyPOEWVgqB0Ir5HWaZc0"
kubectl create secret generic authlete \
  --from-literal=AUTHLETE_SERVICE_APIKEY=2247950109 \
  --from-literal=AUTHLETE_SERVICE_ACCESSTOKEN=E1cNXIwhT8WfisLT_Q3RbojZ8kbq9s-2Eee5elI8MoU \
  --from-literal=cookie=oupiXvNk8471hsOC6z9re35caecLeBegdtakStJaK_Q
cat > .env <<EOT
AUTHLETE_ORG_TOKEN=j3SuAPKATVN_aGjRF81-h0R16Nv0ysm59NnTo3mogw0
NONCE=CAPioJvkivbFDBjiXOwHlPbAD3z-zxpInsAn0w4ts-Y
EOT
printf '%s' "$AUTHLETE_BEARER" | sha256sum | grep -q 3659f481220daa9f41c0004893f88baeacc9554a61048df0f9e68d05dfc8b088
