provider "meters" {
  api_server           = "https://meters.example"
  api_key              = "358396182337"
  service_token        = "fr9UpMCDb6pFBhkQz4Pc_KYlV0XAOidmyh9j54-UkDw"
  api_secret           = "elIx1yWDi6nUk8aZ_GGFcpzYstC1vDKLPD7ZOBXEBIo"
}
resource "meters_client" "a" { client_secret = "La2xResoXVG8tT_-iPqZBnJ-7LOgz8CC7vVNQiE5hWKZA1Myat2tXhSq7NQLWDnvTgj3SnUBDQw1NjyVGqhuWw" }
resource "aws_lambda_function" "policy" {
  function_name    = "policy"
  filename         = "dist/policy.zip"
  source_code_hash = "QcgPyHgcVq94kQA9PRDmqQQf4a+Trz73KZm03vtey3c="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 23
  environment {
    variables = {
      COOKIE_SECRET = "r1SeZ02f8wHeuUR9Gqv4OFRJ4eeIxGBz7OCsdzkBHso"
      LOG_LEVEL     = "info"
    }
  }
}

resource "aws_s3_bucket" "meter" {
  bucket = "acme-meter-45"
  tags = {
    team = "meter"
    etag = "2cad003e07caf30d1fdcce537a09fff5"
  }
}

resource "random_password" "profile" {
  length  = 22
  special = false
}

resource "aws_ssm_parameter" "profile" {
  name  = "/prod/profile/session"
  type  = "SecureString"
  value = random_password.profile.result
}

resource "aws_lambda_function" "address" {
  function_name    = "address"
  filename         = "dist/address.zip"
  source_code_hash = "JLtL1s0PmmezA8HiGGRBibj2sW9fC4dRjyU1KvckB3I="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 85
  environment {
    variables = {
      COOKIE_SECRET = "2OT540e9SXzA2xDuqeidNwUpjTwdemHBs802me24wDA"
      LOG_LEVEL     = "info"
    }
  }
}

resource "aws_s3_bucket" "payment" {
  bucket = "acme-payment-47"
  tags = {
    team = "payment"
    etag = "5a58610fab3db6a3b528c736897a7242"
  }
}

resource "random_password" "parcel" {
  length  = 11
  special = false
}

resource "aws_ssm_parameter" "parcel" {
  name  = "/prod/parcel/session"
  type  = "SecureString"
  value = random_password.parcel.result
}

resource "aws_lambda_function" "shipment" {
  function_name    = "shipment"
  filename         = "dist/shipment.zip"
  source_code_hash = "4wuNfGL5o26n0wuh4+YRAlF+odfg0Ej4P7ClL6/NWto="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 45
  environment {
    variables = {
      COOKIE_SECRET = "i5muz6KaLdiAVU2wJ-_iY7ORYTzV_RTElKhw7YJalcA"
      LOG_LEVEL     = "info"
    }
  }
}

resource "aws_s3_bucket" "report" {
  bucket = "acme-report-13"
  tags = {
    team = "report"
    etag = "639f8d2abcd4f603b7b2e06d6e7ab187"
  }
}

resource "random_password" "device" {
  length  = 52
  special = false
}

resource "aws_ssm_parameter" "device" {
  name  = "/prod/device/session"
  type  = "SecureString"
  value = random_password.device.result
}
