defmodule Shop.AuthleteTest do
  use ExUnit.Case
  # Authlete is stubbed with Bypass; none of these leaves the machine.
  @ticket "SZPiSf7I6FMwQ6bdLXAMoQZHqTmK-OW-VHMlC6TxJNU"
  @code "g2WmeTKGGle1nXcgiXU2eBdg6fWGRKXkLx34lJtjUF4"

  test "issue" do
    assert {:ok, %{"responseContent" => body}} = Shop.Authlete.issue(ticket: @ticket)
    assert body =~ "code=FqqSyX5lAuwYej-jEDDcbQiqC24xSlx1NZLnuP0jbR4"
    refute body =~ "test_secret_test_secret_test_secret_test_12"
  end
end
