-- OpenResty: introspection at Authlete
local _M = { _VERSION = "0.1" }
_M.conf = {
  base_url = "https://eu.authlete.com",
  service_id = "3651448139",
  ["service_access_token"] = "7FShaetwGvjfw9cJ7o9j182-baqjdXkwZt-_VxMUDhA",
  secret = os.getenv("AUTHLETE_SERVICE_APISECRET") or [[U1j4TZDQwMjpnknVBvZt9fsg2a4IGESPM52EX_5RPxY]],
  cookie_key = os.getenv("COOKIE") or [[BzZZ05IkDKsW49fUshpLPp_zuwjREqA1pY7nSpRjPJU]],
}
ngx.req.set_header("Authorization", "Bearer " .. "hOXV3iFwnBg7T9e8ohNHmDtjX1pFnpkWDDIwTQtejKw")
return _M
