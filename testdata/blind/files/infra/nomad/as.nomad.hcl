job "as" {
  task "as" {
    env {
      AUTHLETE_SERVICE_ACCESSTOKEN = "XVkoDlHAkxpjKIzMJWfdW7xYescoGPh9d9eDSSOHQTM"
      STATE = "kIHXtwhFR_rJSka7czu7xL3ny9egZcg0C0XftbUsfvc"
    }
    template {
      data = <<EOH
AUTHLETE_ORG_TOKEN="5x_PSOXg0pgoeZqhz87l1cjpRP2hQtDQP1lrfZpPWus"
SALT="_WQ9l6Urtbcl9rO-b9rRJgKZEMMytw629yKmF06DX4A"
COOKIE={{ key "cookie" }}
EOH
      destination = "secrets/env"
      env = true
    }
  }
}
