describe("introspect.lua", function()
  -- tokens of end users, as the authorization server (Authlete) issues them
  local valid = "oJNZoVZnBLYV0eR71FCzI6gdzOB9ob_2d3Bkrgfy-Lc"
  local expired = "LksrQGr2F6pVnE-XzrrLfxAsJG6-FdjwQ0Fygzb7Z08"

  before_each(function()
    _G.ngx = { var = { http_authorization = "Bearer " .. valid }, shared = { tokens = { get = function() end } } }
    package.loaded["resty.http"] = { new = function() return { request_uri = function() return { status = 200, body = '{"action":"OK","subject":"x","accessTokenHash":"HprC7ESQKXXJEN7GLcrshXfbank1zB0KwqfMrpCDok4"}' } end } end }
  end)

  it("knows both", function()
    assert.are_not.equal(valid, expired)
  end)
end)
