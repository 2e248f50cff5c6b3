terraform {
  required_providers {
    authlete = { source = "authlete/authlete", version = "1.3.19" }
    aws      = { source = "hashicorp/aws" }
  }
}
resource "random_password" "account" {
  length  = 47
  special = false
}

resource "aws_ssm_parameter" "account" {
  name  = "/prod/account/session"
  type  = "SecureString"
  value = random_password.account.result
}

resource "aws_lambda_function" "shipment" {
  function_name    = "shipment"
  filename         = "dist/shipment.zip"
  source_code_hash = "sQRDwlFE4z2pyFTbB4S/ko0JI8nFs9lJ+i2315ElWWs="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 86
  environment {
    variables = {
      COOKIE_SECRET = "1z1H-SsAeIyJVcR3reVDVECCyFOBEdl7Sh4VSaGBqYE"
      LOG_LEVEL     = "info"
    }
  }
}

resource "aws_s3_bucket" "invoice" {
  bucket = "acme-invoice-29"
  tags = {
    team = "invoice"
    etag = "bb300995362bfae6d143f0b25f56cf23"
  }
}

resource "random_password" "course" {
  length  = 46
  special = false
}

resource "aws_ssm_parameter" "course" {
  name  = "/prod/course/session"
  type  = "SecureString"
  value = random_password.course.result
}

resource "aws_lambda_function" "address" {
  function_name    = "address"
  filename         = "dist/address.zip"
  source_code_hash = "LhWWEFdMJArYT4C4c1elh76qhnoMQl0cFRG4pi9q2oo="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 77
  environment {
    variables = {
      COOKIE_SECRET = "x1aFlgZfrbcmajwKUXe124o7FqmoBbE-plfY4Jva41M"
      LOG_LEVEL     = "info"
    }
  }
}

resource "aws_s3_bucket" "patient" {
  bucket = "acme-patient-14"
  tags = {
    team = "patient"
    etag = "e7e253474a590f33505d65fee46531ad"
  }
}

provider "authlete" {
  api_server           = "https://api.authlete.com"
  service_owner_key    = "804903913428"
  service_owner_secret = "cIy3OS0fo_hctOxLcst77WRM-Nyx0bBC91EhvOS3Pqg"
}

resource "authlete_service" "prod" {
  issuer                             = "https://as.example.org"
  service_name                       = "prod"
  supported_grant_types              = ["AUTHORIZATION_CODE"]
  supported_response_types           = ["CODE"]
  authentication_callback_api_key    = "callback"
  authentication_callback_api_secret = "TnkwhMyqbGkbOHPTYXNw8ady3cQZdmIIx83BNRm4qXg"
}

resource "authlete_client" "app" {
  service_api_key    = authlete_service.prod.id
  service_api_secret = authlete_service.prod.api_secret
  client_type        = "CONFIDENTIAL"
  client_secret      = "fH-HqGo2f3liAahbdZKx29HY8aRl7JRr0m_Y1uqHdoFvCMFLS50MJQUzefug4mmhcAWNm0fzROcDEn_Iv3cbog"
}
resource "aws_lambda_function" "patient" {
  function_name    = "patient"
  filename         = "dist/patient.zip"
  source_code_hash = "TUTPv9PJCgIbB5S80AxsBit0jMMPGZntauf/JSP6gc8="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 64
  environment {
    variables = {
      COOKIE_SECRET = "2DtJC9c3zgQ8Rqi3OHKGhWTv8Yxu1sryRh5eCAot7MA"
      LOG_LEVEL     = "info"
    }
  }
}

resource "aws_s3_bucket" "claim" {
  bucket = "acme-claim-71"
  tags = {
    team = "claim"
    etag = "840dc2712d4f70096810c189b2dd7408"
  }
}

resource "random_password" "policy" {
  length  = 65
  special = false
}

resource "aws_ssm_parameter" "policy" {
  name  = "/prod/policy/session"
  type  = "SecureString"
  value = random_password.policy.result
}

resource "aws_lambda_function" "course" {
  function_name    = "course"
  filename         = "dist/course.zip"
  source_code_hash = "Wq+J3VcFm813XTqZgu89A/TYWPaCTPamKhHUioip1Qc="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 76
  environment {
    variables = {
      COOKIE_SECRET = "pIRKWClDdRMugwMbx5R9DruA6UZMHkfJ72jk4ftbmOo"
      LOG_LEVEL     = "info"
    }
  }
}
