import Config

config :portal, PortalWeb.Endpoint,
  http: [ip: {127, 0, 0, 1}, port: 4000],
  secret_key_base: "HUtaoMZODaZrMPLDDjjLK7ZWaQCywO2Cl+D61+cnJJ6HluAEH5jxtqiioIyUh1HX",
  live_view: [signing_salt: "ihZV0I8T"]

config :portal, :authlete,
  base_url: "https://api.authlete.com",
  service_api_key: "71586355632329",
  service_api_secret: "ThBFigqcPxe0jI25UfqpJOpZ-eNltWNByEGBbi7-6wU"

config :logger, :console, format: "[$level] $message\n"
