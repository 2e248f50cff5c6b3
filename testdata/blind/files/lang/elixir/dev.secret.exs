import Config
config :authlete, service_access_token: "SJrfJLw1SqXMVlYMS3SsAzGTWCMIvMY7wXe0o_xXqng", base_url: "https://br.authlete.com"
config :shop, Shop.Endpoint, secret_key_base: "cnwqmugEdXfRZEofRYDnIucVXYN53jvyfpmOFTK-aXOXGbg6BJk5IrdbUrRmV_rFiLVxacJvM8Em1YfTZlhYvQ"
config :shop, :authlete_owner, {"315217260086", "GzQtcO3iOy6AMO0M8sXUq0KKeMTv3fS79o0OB7CJPG0"}
