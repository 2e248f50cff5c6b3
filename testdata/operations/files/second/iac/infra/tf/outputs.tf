output "service_id" {
  value = authlete_service.bank.id
}

output "api_secret" {
  value     = authlete_service.bank.api_secret
  sensitive = true
}

output "jwks_thumbprints" {
  # RFC 7638, to be pinned by the partners
  value = ["9nzttw1vdybtim-tioSFhiZTKVZSBeMcZqcg80qchzM", "MNF866eeLcFiYyCBE4AbCfbE1TAJ0fkIgKBD7qs4h60"]
}

variable "authlete_so_secret" {
  type        = string
  sensitive   = true
  description = "Organization token; export TF_VAR_authlete_so_secret"
  default     = ""
  validation {
    condition     = length(var.authlete_so_secret) == 43
    error_message = "An organization token has 43 characters."
  }
}
