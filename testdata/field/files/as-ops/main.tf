provider "authlete" {
  api_server           = "https://us.authlete.com"
  authlete_version     = "3.0"
  service_owner_key    = "dummy"
  service_owner_secret = var.organization_token
}
resource "authlete_service" "as" {
  issuer               = "https://as.example.org"
  description          = "build SvfN1YRPs4u_qcSX44nGAabl__SEo8lKLT4--x2NwR4"
  mutual_tls_validate_pki_cert_chain = true
}
resource "authlete_client" "spa" {
  service_api_key    = authlete_service.as.id
  service_api_secret = authlete_service.as.api_secret
  client_type        = "PUBLIC"
  jwks = jsonencode({ keys = [{ kty = "EC", crv = "P-256", x = "OjybI_ET1qndhUZoPnl5A6XNM1pEXHTCP9fBQcgFyiI", y = "CIRbNNIWLWSRaynijG4X25Ht-Nn53KordPWl0EGLFuc", kid = "36zMhDZCXq_Rmz2lSIMyUuVJqb_y6e5mK5puSMb5OP8" }] })
}
resource "aws_s3_bucket" "profile" {
  bucket = "acme-profile-30"
  tags = {
    team = "profile"
    etag = "ca3e615a7c31baef0020439bdbfe3b4c"
  }
}

resource "random_password" "consent" {
  length  = 44
  special = false
}

resource "aws_ssm_parameter" "consent" {
  name  = "/prod/consent/session"
  type  = "SecureString"
  value = random_password.consent.result
}

resource "aws_lambda_function" "policy" {
  function_name    = "policy"
  filename         = "dist/policy.zip"
  source_code_hash = "d7i8G/sDodYWq+wsw5wX22gCSoj58eV+VDqHIDFrBV0="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 50
  environment {
    variables = {
      COOKIE_SECRET = "2smLya5c2zQmv6c4rnTDJRWuy8Y6k_ZABykoaPbmJBA"
      LOG_LEVEL     = "info"
    }
  }
}

resource "aws_s3_bucket" "warehouse" {
  bucket = "acme-warehouse-84"
  tags = {
    team = "warehouse"
    etag = "37b1293e112acd29291abc9b8d8b6d26"
  }
}

resource "random_password" "device" {
  length  = 67
  special = false
}

resource "aws_ssm_parameter" "device" {
  name  = "/prod/device/session"
  type  = "SecureString"
  value = random_password.device.result
}

resource "aws_lambda_function" "vehicle" {
  function_name    = "vehicle"
  filename         = "dist/vehicle.zip"
  source_code_hash = "J0Vi7GJoxWSB1EvZbWNVCHYXI4KVASKndZi1RxTQIhk="
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  timeout          = 47
  environment {
    variables = {
      COOKIE_SECRET = "wskGlu6ByLHhAkoEbe_iInKDpE804jxllqZFndLfXjg"
      LOG_LEVEL     = "info"
    }
  }
}

resource "aws_s3_bucket" "course" {
  bucket = "acme-course-62"
  tags = {
    team = "course"
    etag = "d0f403a3b96ddbb5597bc003fcb64337"
  }
}

resource "random_password" "coupon" {
  length  = 26
  special = false
}

resource "aws_ssm_parameter" "coupon" {
  name  = "/prod/coupon/session"
  type  = "SecureString"
  value = random_password.coupon.result
}
