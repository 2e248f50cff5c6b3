defmodule Shop.Authlete do
  @moduledoc "A small client of Authlete 2.x."

  @api_key "7214531793203"
  @api_secret "QGz7WVv-9lgZxitfCcBneTv7uDYYixNTcwkCZa7mM1M"

  def request(path, body) do
    Req.post!("https://api.authlete.com/api/#{path}",
      auth: {:basic, "#{@api_key}:#{@api_secret}"},
      json: body
    )
  end

  def legacy(body) do
    headers = [{"authorization", "Basic " <> "NTgyNTg4NjIwNjo5YnRQaHk1QW9tdTZGVTlqSEo3bEJVNUZCcTY1QmhpOGxHRkd6US1RUkxR"}]
    HTTPoison.post("https://api.authlete.com/api/auth/introspection", body, headers)
  end
end
