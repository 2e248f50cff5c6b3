defmodule Hafen.Authlete do
  @moduledoc """
  Authlete 2.x, with `Req`.

      iex> Hafen.Authlete.introspect("7ZVbn7IyH7LiEkQAcN6zLCFb8aPlegne5S1Z9WV6b_Q")
      {:ok, %{"action" => "OK"}}
  """

  @conf Application.compile_env!(:hafen, :authlete)

  def introspect(token) do
    Req.post!(@conf[:base_url] <> "/api/auth/introspection",
      auth: {:basic, "#{@conf[:api_key]}:#{@conf[:api_secret]}"},
      json: %{token: token}
    )
    |> case do
      %{status: 200, body: body} -> {:ok, body}
      %{status: status} -> {:error, status}
    end
  end
end
