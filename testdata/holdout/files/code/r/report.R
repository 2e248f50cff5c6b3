# usage report of the Authlete service
library(httr)
Sys.setenv(AUTHLETE_SERVICE_ACCESS_TOKEN = "NX6zBXIDZ72u_eigLDGdIpKRKESF44fj6ZMgbaapObs", RSTUDIO_KEY = "mX24fvgC8KeBtyYfszpNDFgaurVhW8_cpFa1qo8MQNI")
service_api_secret <- "n_5eYlntTpLh4BkmYMrNgaD6sQKfMW9sVS4Xn5ZR9VE"
salt <- "vD8HTkF26_sl-lEO-cdr6a5KhcJ2Mlh27k59TU0o0t4"
res <- GET("https://api.authlete.com/api/client/get/list", authenticate("86080551825274", "j2oOLxV6D7Y0_lkQKgS2bxGQOqOd0Qx8r91gGEWt7Xw"))
me  <- GET("https://rs.acme.example/me", add_headers(Authorization = "Bearer Z10ht5QNvMOQHp6eK9chHyVP65qdOUuqILHPGLxp9zk"))
