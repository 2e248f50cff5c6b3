terraform {
  required_version = ">= 1.6"
  required_providers {
    authlete = {
      source  = "authlete/authlete"
      version = "~> 1.3"
    }
  }
  backend "s3" {
    bucket     = "corp-tfstate"
    key        = "idp/authlete.tfstate"
    region     = "ap-northeast-1"
    kms_key_id = "arn:aws:kms:ap-northeast-1:850851816058:key/8b323a39-1209-4707-afad-5eebb4994c56"
  }
}

provider "authlete" {
  api_server           = "https://jp.authlete.com"
  authlete_version     = "3.0"
  service_owner_key    = "dummy"
  service_owner_secret = data.aws_secretsmanager_secret_version.authlete.secret_string
}

data "aws_secretsmanager_secret_version" "authlete" {
  secret_id = "idp/authlete/organization-token"
}

provider "datadog" {
  api_key = var.dd_api_key
  app_key = "82753f63f776fc60d1243eb74ac409103e41a857"
}
