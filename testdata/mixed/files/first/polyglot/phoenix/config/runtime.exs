import Config

if config_env() == :prod do
  config :portal, :authlete,
    base_url: System.fetch_env!("AUTHLETE_BASE_URL"),
    service_api_key: System.fetch_env!("AUTHLETE_SERVICE_APIKEY"),
    service_api_secret: System.fetch_env!("AUTHLETE_SERVICE_APISECRET")

  config :portal, PortalWeb.Endpoint,
    secret_key_base: System.fetch_env!("SECRET_KEY_BASE")
end
