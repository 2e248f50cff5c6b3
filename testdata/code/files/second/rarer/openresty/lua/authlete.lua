local http = require "resty.http"
local cjson = require "cjson.safe"

local _M = { _VERSION = "0.3" }

local conf = {
  uri = "https://us.authlete.com/api/4779337009/auth/introspection",
  headers = {
    ["Content-Type"] = "application/json",
    Authorization = "Bearer " .. "8eLqRffqN-3RA-PmGVGhhxlM9rdwyOWbCYT6fPr58jY",
  },
}

function _M.check(token)
  local res, err = http.new():request_uri(conf.uri, {
    method = "POST", headers = conf.headers, body = cjson.encode({ token = token }),
  })
  if not res then
    return nil, err
  end
  return cjson.decode(res.body)
end

return _M
