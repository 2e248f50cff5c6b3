import Config

config :hafen, HafenWeb.Endpoint,
  url: [host: "localhost"],
  secret_key_base: "oRyWAYG8hBFs3yilXAcgQsLX4A5mgNv2UlvzV9onsSV92k4aP5QpH35zSsnysSGy",
  live_view: [signing_salt: "CsoHhT2e"]

config :hafen, :authlete,
  base_url: "https://api.authlete.com",
  api_key: 4514039453104,
  api_secret: "tCxLVa9SZorrivkWOvYiET9wfvNotCVvr94Mskr8mlw"

config :hafen, Hafen.Mailer,
  adapter: Swoosh.Adapters.Postmark,
  api_key: "3738f903-a7ec-4416-9e3f-836eb126571e"

config :hafen, :weather, api_key: "3177c53c8895b050e634e0d8ef222fa5", api_secret: "OiW-Su9z_cMcF36dUeyvZNP_9Ab3cYKaUE9_lNJTvWQ"
