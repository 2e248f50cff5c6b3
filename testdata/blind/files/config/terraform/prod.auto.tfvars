authlete_api_server   = "https://api.authlete.com"
authlete_so_key       = "790454344392"
authlete_so_secret    = "xVdGh8gZUY0yE9fVbR22CUXGZcSHtdrzyUd-9OsKpdg"
authlete = {
  service_api_key    = "48129567927"
  service_api_secret = "6pzZE3TkgUKJvxndr6t-81qPaAJeeNxmJHVRkIp0loc"
}
session_key = "ZFcEqfgr7rUdylwK6Y4QPCktR519xQ-CeHqMjU8C9J8"
