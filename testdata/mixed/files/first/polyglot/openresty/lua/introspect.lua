local http = require "resty.http"
local cjson = require "cjson.safe"

local _M = {}

local cfg = {
  uri   = "https://eu.authlete.com/api/2653592101/auth/introspection",
  auth  = "Bearer 6Fw1zZARRqdmqzVFpDyQJADSv3l3XAhFV_NOLTx7ZXM",
  ttl   = 20,
}

function _M.check(token)
  local cached = ngx.shared.tokens:get(token)
  if cached then return cjson.decode(cached) end
  local c = http.new()
  local res, err = c:request_uri(cfg.uri, {
    method = "POST",
    body = cjson.encode({ token = token }),
    headers = { ["Authorization"] = cfg.auth, ["Content-Type"] = "application/json" },
  })
  if not res then return nil, err end
  ngx.shared.tokens:set(token, res.body, cfg.ttl)
  return cjson.decode(res.body)
end

return _M
