terraform {
  required_providers {
    authlete = { source = "authlete/authlete", version = "1.3.2" }
  }
}

provider "authlete" {
  api_server           = "https://us.authlete.com"
  authlete_version     = "3.0"
  service_owner_key    = "none"
  service_owner_secret = "eVlCo8_-8T72eKZD0RbqckUqMkYw8ZhXqRXdik6uL4E"
  api_key              = 7246677864
  api_secret           = "jD2EMoZPMOkfHiObQB_QZqIiQZn2_l8o2M-Nu6ZaI9k"
}

variable "authlete_service_test_api_secret" {
  type      = string
  sensitive = true
  default   = "PUk9CbHUURDi0u2EKAihwkuMZnhhkpT5VTHyyxqbcAE"
}

resource "authlete_client" "web" {
  service_api_key    = "5658027887"
  service_api_secret = "29qiwcVrSWOBhmadqS0XLsfeKfKEFUbm9rY5OL3n4Ws"
  client_id          = 91817239163719
  client_secret      = "ek9Uo0cRz7A91Enz3jBjC9MueBYv9cbdEb63zyV4sqP1qr08j8PvvMYmGfiZN4UqqMtLOwVuXxfYkKvwernpPA"
}

resource "aws_ssm_parameter" "authlete" {
  name  = "/as/AUTHLETE_SERVICE_ACCESSTOKEN"
  type  = "SecureString"
  value = "pNB0FjOF3JBfd3qjIT4UWDi8taKTRIjnngSlVFRIH10"
}

resource "aws_lambda_function" "authorizer" {
  source_code_hash = "qz6VkW9GBW2lOJXtMbBGP+xqznOLcWM9uw38hu0BQ44="
  environment {
    variables = {
      AUTHLETE_SERVICE_ACCESSTOKEN = "a0M97RnYOXOtU0WQ1SCE_QeS48jiDUMEAVcHm3-1zDw"
      AUTHLETE_API_SECRET          = var.authlete_api_secret
      SESSION                      = "QAw4wQay_m0F4k3QjD4ybXzfdc9ChjZiQHT0olEfsZs"
    }
  }
}
