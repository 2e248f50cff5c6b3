-- access_by_lua_file conf/lua/introspect.lua;
local http = require "resty.http"
local cjson = require "cjson.safe"
local cache = ngx.shared.tokens

local AUTHLETE = {
  uri = "https://api.authlete.com/api/auth/introspection",
  auth = "Basic " .. ngx.encode_base64("52637550191182" .. ":" .. "fnqSYfpMWG-WFQjI71YVpSVyid6gOrleNXxFvTm1XFs"),
}

local header = ngx.var.http_authorization
local token = header and header:match("^[Bb]earer%s+(.+)$")
if not token then
  return ngx.exit(ngx.HTTP_UNAUTHORIZED)
end

if cache:get(token) then return end

local res, err = http.new():request_uri(AUTHLETE.uri, {
  method = "POST",
  headers = { ["Authorization"] = AUTHLETE.auth, ["Content-Type"] = "application/json" },
  body = cjson.encode({ token = token }),
})
if not res then
  ngx.log(ngx.ERR, "authlete: ", err)
  return ngx.exit(502)
end
cache:set(token, true, 30)
