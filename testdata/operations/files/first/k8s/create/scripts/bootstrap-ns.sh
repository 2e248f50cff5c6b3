#!/usr/bin/env bash
set -euo pipefail
ns=${1:-login}
kubectl create ns "$ns" --dry-run=client -o yaml | kubectl apply -f -

kubectl -n "$ns" create secret generic authlete \
  --from-literal=host=https://api.authlete.com \
  --from-literal=key=5459239245 \
  --from-literal=secret=Z9INacAFLUWUqDGoFJKYBsgxYDhTMBJ1588b8LMiOEQ \
  --dry-run=client -o yaml | kubectl apply -f -

kubectl -n "$ns" create secret generic pg --from-literal=password="$(openssl rand -base64 32)"
kubectl -n "$ns" rollout restart deploy/authz
