library(httr2)

# Tokens for the dashboard "OAuth usage"
authlete <- function(path, service = "4986438120") {
  request("https://eu.authlete.com/api") |>
    req_url_path_append(service, path) |>
    req_auth_bearer_token(Sys.getenv("AUTHLETE_SAT", unset = "o6AnJlg9lp-Q9ZI1Fqjy7siYCE8II1NgdLYkPC5hZ-I"))
}

clients <- authlete("client/get/list") |>
  req_perform() |>
  resp_body_json()

n <- vapply(clients$clients, \(x) x$clientName, character(1))
