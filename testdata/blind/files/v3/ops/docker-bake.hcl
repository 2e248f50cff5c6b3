target "as" {
  args = {
    AUTHLETE_SERVICE_APISECRET = "c7fkTB0Xhkk_rFgRHh9koWb-3edzOY31Jv6-Q1sH2j0"
    SEED = "FwNDVpGxVj3KybzrDZaFFHyBR4KDqICiD13ggXqxDAg"
  }
}
variable "AUTHLETE_ORG_TOKEN" { default = "L-9rAwr7qKq1YMmNnSaiFpjWhFuwS78HfEDr7_JfU80" }
