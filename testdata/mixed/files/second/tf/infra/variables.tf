variable "authlete_org_token" {
  description = "Organization access token (Authlete 3.0)"
  type        = string
  sensitive   = true
  default     = "GrvlAQ0FQI7ZgBKDIkinbkeHjdh7LbPvYkld_noQMas"
}

variable "authlete_organization_id" {
  type    = number
  default = 429688525981702
}
