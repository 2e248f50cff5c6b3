terraform {
  required_providers {
    authlete = {
      source  = "authlete/authlete"
      version = "~> 1.2"
    }
  }
}

variable "authlete_so_secret" {
  description = "Organization token (Authlete 3.0)"
  type        = string
  sensitive   = true
}

data "aws_secretsmanager_secret_version" "client" {
  secret_id = "arn:aws:secretsmanager:eu-central-1:483135109029:secret:authlete/client-Ab3dEf"
}

provider "authlete" {
  api_server           = "https://eu.authlete.com"
  authlete_version     = "3.0"
  organization_id      = "52772"
  service_owner_key    = "unused"
  service_owner_secret = var.authlete_so_secret
}

resource "authlete_client" "web" {
  service_api_key    = authlete_service.as.id
  service_api_secret = authlete_service.as.api_secret
  client_secret      = jsondecode(data.aws_secretsmanager_secret_version.client.secret_string)["secret"]
  client_name        = "web"
}
