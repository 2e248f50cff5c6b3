environment = "stage"
region      = "eu-central-1"

cloudflare_api_token = "ocsViW_5qgYrjGGsqhpVnclODcc8QHBzWdZof2BS"
okta_api_token       = "00Izfa8GqnZhWiF5v54vMQj7h85loWi6stNgCqcg4I"
alb_oidc_client_secret = "aT02w-FHHKxPgzohzJuimSWj1-8FwqvtcJ6--6woJLuuSKOceNnnd3C498pzTLhT"
cookie_key           = "Vd4kikpdE35uOJ5ZYGnYr-L_QTrnRl0fA40Slb57WVo"

authlete = {
  server  = "https://eu.authlete.com"
  org_id  = "124647604251204"
  so_key  = "dummy"
  so_secret = "iOSGm-Xidvw_TrIkF50ZLWiNYiDTf3qyPP-dnkOi8SE"
}

waf_ip_set_etag = "GroluyGBf9tsG20I60GjMiqtEyFsO2eoEf0VrVilHH4"
