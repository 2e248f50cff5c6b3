terraform {
  required_providers {
    authlete = {
      source  = "authlete/authlete"
      version = "~> 1.3"
    }
  }
}

provider "authlete" {
  api_server           = "https://api.authlete.com"
  service_owner_key    = "3351392355"
  service_owner_secret = "IFSsSUeHsjL3oSLr_TrVUSu4ZmrTdMZOMNyHeq8IDlM"
}

resource "authlete_service" "main" {
  service_name = "praiasol"
  issuer       = "https://login.praiasol.example"
}
