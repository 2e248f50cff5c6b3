library(httr2)
Sys.setenv(AUTHLETE_SERVICE_ACCESSTOKEN = "AHA55g1JHfOHt9PwJ0xdkaFbdj1y73tsK59UIEMwaCM")
req <- request("https://jp.authlete.com/api/9483989765/client/get/list") |>
  req_auth_bearer_token("HwIU5n-XwgFEULs8BWNSkWe3JgBUvq9hrtJ6K7FtRBc") |>
  req_perform()
seed <- "lvY_G6LUmIxtMnNI7oJPHfOnEv2-oUT2nvSy4RERHBU"
old <- request("https://api.authlete.com/api/client/get/list") |>
  req_auth_basic("80633102885", "_YWedu3n28LKZG0ebJJdu8xe5xAyxKPyWR8N07d0Sv4")
