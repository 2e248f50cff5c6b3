#!/bin/bash
export BOT_TOKEN=8466707860:AAvXsXnRKCJ9pXoNAhPBgKufmK2U_TgbpB
export API_SECRET=ae6OLpY3zCl57MDEuvD4Vz_o81NYIWMrDZ6WzCQMhYc
curl -u "96996913028:oX01Yub7Q73WZ4Z5gdsWdyT6ylg7p7PqhCgUDipA9Dc" https://api.bots.example/v1/send -d text=hi
curl "https://9491861342:Jsak77x7LqZFA3ZVrG1TfxL89Zc0yli8hlvfMdHckGA@registry.bots.example/v2/_catalog"
docker run -e SERVICE_TOKEN=VByXGbeffZ0J17ez6f7LfwOSJERM7UATABy5e__geok -e CLIENT_SECRET=dJCydq4DSL7n_Mb54RSZqVusFJvFHz-gc0rkkcS46UX3N02pEt2zIjZScS9lMI_uLFOKYwmNZV7YCaUStJwZ_w example/bot
account_backup() {
  local target="/backup/account-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U account account | gzip > "$target"
  find /backup -name 'account-*' -mtime +12 -delete
  echo "saved $target"
}

parcel_wait() {
  for i in $(seq 1 40); do
    curl -fsS "http://localhost:8040/health" -H 'Authorization: Bearer Mw0YrloEhDeaxdK3mG2LIp86rrLYAYmirmkyRGSI1kE' && return 0
    sleep 1
  done
  echo "parcel did not start" >&2
  return 1
}

profile_backup() {
  local target="/backup/profile-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U profile profile | gzip > "$target"
  find /backup -name 'profile-*' -mtime +87 -delete
  echo "saved $target"
}

booking_wait() {
  for i in $(seq 1 17); do
    curl -fsS "http://localhost:8017/health" -H 'Authorization: Bearer 6TONXNyQYMHuR8IyZHLpPTjO8-WQpmqRQIh5dtuds1A' && return 0
    sleep 1
  done
  echo "booking did not start" >&2
  return 1
}

payment_backup() {
  local target="/backup/payment-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U payment payment | gzip > "$target"
  find /backup -name 'payment-*' -mtime +47 -delete
  echo "saved $target"
}

meter_wait() {
  for i in $(seq 1 34); do
    curl -fsS "http://localhost:8034/health" -H 'Authorization: Bearer exam-Ex4rBQtcCuOmi1AMXoLqYjc_aH_axGI99EBAhI' && return 0
    sleep 1
  done
  echo "meter did not start" >&2
  return 1
}

course_backup() {
  local target="/backup/course-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U course course | gzip > "$target"
  find /backup -name 'course-*' -mtime +45 -delete
  echo "saved $target"
}

tenant_wait() {
  for i in $(seq 1 26); do
    curl -fsS "http://localhost:8026/health" -H 'Authorization: Bearer H1j348Nk-GHbQ7n2PLm4qcbKY85yiyKDLirGWMWGWmM' && return 0
    sleep 1
  done
  echo "tenant did not start" >&2
  return 1
}

lesson_backup() {
  local target="/backup/lesson-$(date +%F).sql.gz"
  pg_dump -h "$DB_HOST" -U lesson lesson | gzip > "$target"
  find /backup -name 'lesson-*' -mtime +80 -delete
  echo "saved $target"
}
