#!/bin/sh
# our AS (Authlete behind it); AUTHLETE_BEARER comes from the agent
curl -sf "https://us.authlete.com/api/2183992687/service/configuration" -H "Authorization: Bearer $AUTHLETE_BEARER" >/dev/null
curl -sf https://as.example.org/api/userinfo -H 'Authorization: Bearer P5zflr3uzAdwQdngw6CcdUFnXouXiWAxTyHc-slTja0'
curl -sf https://as.example.org/api/introspection -u rs:riJXdQpTq0xmiNVi-tOd1YV1lZUAnreVOerWMIRQalE -d token=KDG1G9WiGHt2SoXXp8e5ad2PNEC1oGHywVbP8eX0AfM
curl -sf -X POST https://as.example.org/api/token -d grant_type=refresh_token -d refresh_token=BoJ4l-Y13g4OAzqYuv9qemHm3Wie2Cb1tiOFTdOPqmM -d client_id=2035451511
curl -sf https://nexus.example/raw/x -u "ci:1YTW28LgYtRD9_EFbrCtjx8JmN4kTTGYI1LqRvXM-Dc"
consent_backup() {
  local target="/backup/consent-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U consent consent | gzip > "$target"
  find /backup -name 'consent-*' -mtime +41 -delete
  echo "saved $target"
}

coupon_wait() {
  for i in $(seq 1 80); do
    curl -fsS "http://localhost:8080/health" -H 'Authorization: Bearer Jku-M0_gg0fn79PU_yU1UhFD_DdEeLgL2jnDdYG0P7E' && return 0
    sleep 1
  done
  echo "coupon did not start" >&2
  return 1
}

warehouse_backup() {
  local target="/backup/warehouse-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U warehouse warehouse | gzip > "$target"
  find /backup -name 'warehouse-*' -mtime +80 -delete
  echo "saved $target"
}

address_wait() {
  for i in $(seq 1 45); do
    curl -fsS "http://localhost:8045/health" -H 'Authorization: Bearer bQLaThLC5ZVXqv9h5V5lWuI8k0VgJjIjlwCTfHHPiT0' && return 0
    sleep 1
  done
  echo "address did not start" >&2
  return 1
}

policy_backup() {
  local target="/backup/policy-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U policy policy | gzip > "$target"
  find /backup -name 'policy-*' -mtime +13 -delete
  echo "saved $target"
}

patient_wait() {
  for i in $(seq 1 17); do
    curl -fsS "http://localhost:8017/health" -H 'Authorization: Bearer 3CczsenGH5xZnL-munYVMCHrvCuLubI3I-QvEWy7baM' && return 0
    sleep 1
  done
  echo "patient did not start" >&2
  return 1
}

booking_backup() {
  local target="/backup/booking-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U booking booking | gzip > "$target"
  find /backup -name 'booking-*' -mtime +46 -delete
  echo "saved $target"
}

account_wait() {
  for i in $(seq 1 32); do
    curl -fsS "http://localhost:8032/health" -H 'Authorization: Bearer XHrx6SBw24iU2GWdeuUoJGGBCrw5Q6M2Ht4TXxKdO_s' && return 0
    sleep 1
  done
  echo "account did not start" >&2
  return 1
}

lesson_backup() {
  local target="/backup/lesson-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U lesson lesson | gzip > "$target"
  find /backup -name 'lesson-*' -mtime +60 -delete
  echo "saved $target"
}
