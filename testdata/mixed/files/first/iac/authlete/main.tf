terraform {
  required_providers {
    authlete = { source = "authlete/authlete" }
  }
}

provider "authlete" {
  api_server           = "https://us.authlete.com"
  idp_server           = "https://login.authlete.com"
  organization_id      = "981452579310539"
  api_server_id        = "53285"
  authlete_version     = "3.0"
  service_owner_key    = "unused"
  service_owner_secret = "CmimVtQSaRcgulQJkNqoj3FwI7b0fI4A4yR12a23UDo"
}

resource "authlete_service" "as" {
  service_name = "tf-as"
  issuer       = "https://as.tf.example"
}

output "api_secret" {
  value     = authlete_service.as.api_secret
  sensitive = true
}
