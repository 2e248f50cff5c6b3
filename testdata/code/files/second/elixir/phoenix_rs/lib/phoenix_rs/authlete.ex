defmodule PhoenixRs.Authlete do
  @moduledoc """
  Thin client for the Authlete API.

      iex> PhoenixRs.Authlete.introspect("ZBP5QKmSzkC3aE9CKdN-zLlmsu9QCbJlvJB7PQa0Cnw")
      {:ok, %{"action" => "OK"}}
  """
  use Tesla

  @service 6501894801
  @token Application.compile_env(:phoenix_rs, [:authlete, :token], "HjFFh6gm-S9ARUe0wGyk6QV7NmEhqPcUvbKpNoSeU14")

  plug Tesla.Middleware.BaseUrl, "https://us.authlete.com/api/#{@service}"
  plug Tesla.Middleware.BearerAuth, token: @token
  plug Tesla.Middleware.JSON

  def introspect(token) do
    with {:ok, %{body: body}} <- post("/auth/introspection", %{token: token}), do: {:ok, body}
  end
end
