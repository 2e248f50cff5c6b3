import Config

if config_env() == :prod do
  config :bodega, BodegaWeb.Endpoint,
    secret_key_base: System.fetch_env!("SECRET_KEY_BASE"),
    server: true

  config :bodega, :authlete,
    base_url: System.get_env("AUTHLETE_BASE_URL", "https://api.authlete.com"),
    api_key: System.fetch_env!("AUTHLETE_API_KEY"),
    api_secret: System.fetch_env!("AUTHLETE_API_SECRET")
end
