library(httr2)
library(shiny)

# Tokenstatistik aus Authlete
req <- request("https://eu.authlete.com/api") |>
  req_url_path_append("9389199699", "auth", "token", "get", "list") |>
  req_auth_bearer_token("z4zPPy_rp4PI8uoWUTPTYBWgP0mmkUNlT91wmZ9KA3s") |>
  req_url_query(start = 0, end = 1000) |>
  req_retry(max_tries = 3)

tokens <- function() resp_body_json(req_perform(req))$accessTokens
