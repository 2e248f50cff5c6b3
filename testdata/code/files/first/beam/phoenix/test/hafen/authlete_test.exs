defmodule Hafen.AuthleteTest do
  use ExUnit.Case, async: true
  import Mox

  @token "ff6RUiR9SnNVQ0E6yBbBSSdZrO1VfUxQSr9wTgeI37w"
  @refresh_token "PyK6ZSIczebGmhdvEteSJOSAc-_e27EBS19paIIY7bY"
  @jwt "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2lkLmhhZmVuLmV4YW1wbGUiLCJzdWIiOiI3In0.weoOwtfTEe2c1VvYLPwjcTxLltWTIreu96SyXYdtqPG5BdM02cCt7rhP3_VoQpok2971AFkKtVrV7Fb_O_IQbRFeYunwb7jHUzymeMW60EGw_zPZZtzMVOTBDrKOBANRIUEndV0dt3PIN-mBqAH1HIeOxNxEfOROwt6nRneru5KRIiVwg5mVZpETAKNz6av_glRqJ-cv0N0fmqSCI4X-F64A5p0EsnGehUXcfwm1RtPV2zL2e7L7ojF2WPIEnlUA-52wzE-dAcNcy850l9nodlRlRASr5Q8-T3zaCZNx2_cFmhwZ12bEeI0wBPyGRDxqV56gPgi6wlrom-Zymk-vPw"

  setup :verify_on_exit!

  test "introspects opaque and JWT tokens" do
    for t <- [@token, @refresh_token, @jwt] do
      expect(Hafen.HTTPMock, :post, fn url, opts ->
        assert url =~ "authlete.com"
        assert opts[:auth] == {:basic, "1:test_secret"}
        {:ok, %{status: 200, body: %{"action" => "OK", "accessTokenHash" => "41XquacT6uGdI2TbkrnJ-UdPlnt1oeoU1J3PNelu89A"}}}
      end)
      assert {:ok, _} = Hafen.Authlete.introspect(t)
    end
  end
end
