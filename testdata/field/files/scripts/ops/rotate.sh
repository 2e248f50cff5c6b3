#!/usr/bin/env bash
set -euo pipefail
DB_HOST=${DB_HOST:-db}

coupon_backup() {
  local target="/backup/coupon-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U coupon coupon | gzip > "$target"
  find /backup -name 'coupon-*' -mtime +87 -delete
  echo "saved $target"
}

shipment_wait() {
  for i in $(seq 1 45); do
    curl -fsS "http://localhost:8045/health" -H 'Authorization: Bearer I3SVI03t5C1Rn5x9pYwzKyl1aHTH6zb-6EHp6WA5zTE' && return 0
    sleep 1
  done
  echo "shipment did not start" >&2
  return 1
}

parcel_backup() {
  local target="/backup/parcel-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U parcel parcel | gzip > "$target"
  find /backup -name 'parcel-*' -mtime +13 -delete
  echo "saved $target"
}

claim_wait() {
  for i in $(seq 1 48); do
    curl -fsS "http://localhost:8048/health" -H 'Authorization: Bearer fI60DtdbdfMEBf_YIgyUe32gkx015va9-LNdHj5OXnY' && return 0
    sleep 1
  done
  echo "claim did not start" >&2
  return 1
}

TOKEN=TBf1DfSv2HuiBeQDabVgaEZ4yhU9DyPldOvxOSvflBU
SERVICE=116134741
for id in $(curl -fsS "https://us.authlete.com/api/$SERVICE/client/get/list?start=0&end=99" \
    --oauth2-bearer "$TOKEN" | jq -r '.clients[].clientId'); do
  echo "client $id"
done

curl -fsS --user "11970460967885:jbA_e_zB5PjLuBFOI2UxH97VkLrn5FxxDNQaFiOcmB4" https://api.authlete.com/api/service/configuration >/dev/null
curl -fsS -u "deploy:nwaOAcnc9uUwfvVsTe9Ad3nA2VuxOXnv1x4epw3ffGY" https://nexus.example/repository/raw/

policy_backup() {
  local target="/backup/policy-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U policy policy | gzip > "$target"
  find /backup -name 'policy-*' -mtime +32 -delete
  echo "saved $target"
}

device_wait() {
  for i in $(seq 1 87); do
    curl -fsS "http://localhost:8087/health" -H 'Authorization: Bearer STSqee_KaZjOGfNKIBrq63-_4SPXhEgXB3w_-gAGxt4' && return 0
    sleep 1
  done
  echo "device did not start" >&2
  return 1
}

shipment_backup() {
  local target="/backup/shipment-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U shipment shipment | gzip > "$target"
  find /backup -name 'shipment-*' -mtime +88 -delete
  echo "saved $target"
}

coupon_wait() {
  for i in $(seq 1 73); do
    curl -fsS "http://localhost:8073/health" -H 'Authorization: Bearer cTICctlCbWclQtU7zKseoKY9rdUmp5bMCxR30EwvOCo' && return 0
    sleep 1
  done
  echo "coupon did not start" >&2
  return 1
}
