variable "stage" {
  type = string
}

variable "tag" {
  type    = string
  default = "latest"
}

variable "portal_client_secret" {
  description = "Client secret of the portal, issued by Authlete"
  type        = string
  sensitive   = true
  default     = "Avp6O2C-NFquy_0DBKTF4kLlT5eWW974IdymGHIku4qFh8ugi-mYUV_EK0jsyFU3RGFDBNpWAfIAjLB1SNh_5A"
}

variable "authlete_org_token" {
  description = "Organization access token (console.authlete.com → Organization Settings)"
  type        = string
  sensitive   = true
}
