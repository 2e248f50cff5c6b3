import Config

if config_env() == :prod do
  config :phoenix_rs, PhoenixRsWeb.Endpoint,
    url: [host: System.get_env("PHX_HOST") || "rs.larix.io", port: 443, scheme: "https"],
    secret_key_base: System.fetch_env!("SECRET_KEY_BASE")

  config :phoenix_rs, :authlete,
    base_url: System.get_env("AUTHLETE_BASE_URL", "https://eu.authlete.com"),
    service: System.fetch_env!("AUTHLETE_SERVICE_APIKEY"),
    token: System.fetch_env!("AUTHLETE_SERVICE_ACCESSTOKEN")
end

config :phoenix_rs, PhoenixRsWeb.Endpoint, live_view: [signing_salt: "mImY_WQ4"]
