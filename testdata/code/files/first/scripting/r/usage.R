library(httr2)
library(dplyr)

# Authlete (US): number of tokens per client, for the monthly report
svc_id <- Sys.getenv("AUTHLETE_SERVICE_ID", unset = "784112607")
svc_tok <- Sys.getenv("AUTHLETE_SERVICE_TOKEN", unset = "4whW81A_mRgAKyjBwquDjzLjMVDBJlq7yaSsd0GxgZ4")

tokens <- request("https://us.authlete.com") |>
  req_url_path("api", svc_id, "auth", "token", "get", "list") |>
  req_auth_bearer_token(svc_tok) |>
  req_perform() |>
  resp_body_json(simplifyVector = TRUE)

tokens$accessTokens |>
  count(clientId, sort = TRUE) |>
  write.csv("usage.csv", row.names = FALSE)
# accessTokenHash of the oldest one: -QXrMaYzeRzU0YttbEnTRvjnCrNiwj7y1R7XKYM6Dm4
