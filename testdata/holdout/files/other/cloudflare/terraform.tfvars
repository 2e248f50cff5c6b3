cloudflare_api_token = "cXmWNBkBWgsMQFxnK9RBW09HfXLncVWDtcs53N21"
tunnel_secret        = "M9CQV8PGpFKmVzZuKWAzW232eHHXaMNSE/vSHDPu8hc="
access_client_secret = "o9UyRLxwZx2OV_8hsbsRedPmTtzVBuwqrkXtdUUq6r8"
service_token        = "xW5bbi3REDYA96ROsBUKjaus7S0cFcj3CevvZP_EYBs"
