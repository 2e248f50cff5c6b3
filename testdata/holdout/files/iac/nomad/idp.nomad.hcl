job "idp" {
  group "as" {
    task "jetty" {
      driver = "docker"
      env {
        AUTHLETE_BASE_URL           = "https://api.authlete.com"
        AUTHLETE_SERVICE_APIKEY     = "88793693418583"
        AUTHLETE_SERVICE_APISECRET  = "Nk4GsfCcr-my9h2C5KGX6lzzWjyum8x5P7EGkGON4V4"
        ETCD_TOKEN                  = "VPLBgE88S1GjdvhoitfhvU7miztF8LPD8Gd-NPLri5A"
      }
      template {
        destination = "local/authlete.properties"
        data        = <<EOH
service_owner.api_key    = 2904058741
service_owner.api_secret = eH8FMfA1jTjRaL0s_uMGaBleTbX3joR5YpBOeEr8Q7M
session.key              = 5gCNTmfgjAs-30BusIkANT-HV5KP4PLQTaS6fZTMFtU
EOH
      }
    }
  }
}
