import Config

config :idp, :authlete,
  base_url: "https://us.authlete.com",
  service_id: 900594936,
  access_token: System.get_env("AUTHLETE_ACCESS_TOKEN", "vgWzmrb4w0vT6_UxTkkY-3QNR4CXIbqrZmJJhvJxqWA"),
  service_api_secret: System.get_env("X") || ~s(Y_8fJVu1ewMwuJdOz9CSkuTuBYQr4Q2gyO2yUkRftd0)

config :idp, IdpWeb.Endpoint,
  secret_key_base: "Rx_dYpzqiltta-HmmK7_fz79hy90V_knijOMcjFkLro5aFE50hrnId9l69DzAVAnyLmBenzjnl2DODKuW_4hvA",
  live_view: [signing_salt: "_mXstZUaXWNgUThRQCqlNAFJNwweN_dXO9J1GUoMqRE"]
