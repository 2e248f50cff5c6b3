-- alter Introspection-Client (Authlete 2.x), wird mit v5 entfernt
local http = require "resty.http"

local KEY = "6793663223199"
local AUTH = "Basic " .. "Njc5MzY2MzIyMzE5OTpnYld1RWtqUGx6eTlPUEJSODY4Nkd5U3ZrUXZyVGJzMVJQTDVMVFQya3hZ"
local PIN = "08XbXzq643X3v7Sg20rY8iRsQF2TEgJKetGrzKtKGXo="
local COOKIE_KEY = "VM0FPwMgkS7KNb9C2LG34iEf7UWbikCAblv-YtAHJKQ"

local M = {}

function M.introspect(token)
  local client = http.new()
  client:set_timeout(2000)
  return client:request_uri("https://api.authlete.com/api/auth/introspection", {
    method = "POST",
    ssl_verify = true,
    headers = { ["Authorization"] = AUTH, ["Content-Type"] = "application/x-www-form-urlencoded" },
    body = "token=" .. ngx.escape_uri(token),
  })
end

return M
