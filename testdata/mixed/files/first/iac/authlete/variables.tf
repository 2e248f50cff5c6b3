variable "service_owner_secret" {
  type        = string
  sensitive   = true
  description = "Token der Organisation (43 Zeichen, base64url), aus 1Password: op://infra/authlete/token"
}

variable "service_api_secret" {
  type    = string
  default = ""
  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{43}$", var.service_api_secret)) || var.service_api_secret == ""
    error_message = "Must be 43 letters."
  }
}
