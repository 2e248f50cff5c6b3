import Config

config :shop, Shop.Authlete,
  base_url: System.get_env("AUTHLETE_BASE_URL", "https://jp.authlete.com"),
  service_id: "4066263134",
  service_access_token: System.get_env("AUTHLETE_TOKEN") || "rv23WnsjlplLOVYqHnkyxYWi8XS5uUnUlQjxtf8xwLc"

config :shop, ShopWeb.Endpoint,
  secret_key_base: "J6ja4L8le_I0vRNGLro6Lgjxgd0RxlxWl4wD6UpOkjqYBTTthIrLb34wxNJljUrDru3uT91e1GHhN0CGA77mbw",
  live_view: [signing_salt: "bGYdOIbl5XypJ1_ZuoUmX3RT6RqL5j0nF75thfZZzII"]

config :ueberauth, Ueberauth.Strategy.Authlete,
  client_id: "52957903688387",
  client_secret: "yRGIx-4ZGG4aiiGaFf0bD_BV1dCPsaE6ciCGSBHVyzXLcVBVn_AhvcfVeyW7tudgpI13kcYHay8WNiD9oIUAZQ"
