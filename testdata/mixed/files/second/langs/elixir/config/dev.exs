import Config

config :bodega, BodegaWeb.Endpoint,
  http: [port: 4000],
  secret_key_base: "S_l_dQ-8T4FJaraRe7MxqgG6eiyap7eycoDYKRYYyqVUFqRehyMzFhMHPK2DFvEI",
  live_view: [signing_salt: "hFdqQAfu"]

# credenciales del servicio de pruebas
config :bodega, :authlete,
  base_url: "https://api.authlete.com",
  api_key: 67615575132355,
  api_secret: "gxFA2Piut6Enid1fP-Wt1k50P1WYX52UFhSPLdIP4oQ"
