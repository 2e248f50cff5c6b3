local http = require "resty.http"
local cjson = require "cjson.safe"

local _M = {}

local conf = {
  uri = "https://jp.authlete.com/api/7680392958/auth/introspection",
  authorization = "Bearer " .. "TAVbeBcaj3lhYXEBVN5TiabS_x9GqF-6b1KP7lX6J-I",
}

function _M.check(token)
  local httpc = http.new()
  httpc:set_timeout(2000)
  local res, err = httpc:request_uri(conf.uri, {
    method = "POST",
    body = cjson.encode({ token = token }),
    headers = { ["Authorization"] = conf.authorization, ["Content-Type"] = "application/json" },
  })
  if not res then
    ngx.log(ngx.ERR, "authlete: ", err)
    return nil
  end
  return cjson.decode(res.body)
end

return _M
