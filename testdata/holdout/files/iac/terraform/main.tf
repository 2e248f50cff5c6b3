terraform {
  required_providers {
    authlete = { source = "authlete/authlete" }
    random   = { source = "hashicorp/random" }
  }
}

provider "authlete" {
  api_server           = "https://us.authlete.com"
  authlete_version     = "3.0"
  organization_id      = "839183422129129"
  service_owner_key    = "dummy"
  service_owner_secret = "w4JW6lyCKC_E_cTLtdp2aQn9A_wwrsd9OBh4A7VgPLE"
  /* before the migration
  service_owner_key    = "5433577783"
  service_owner_secret = "6fU8miwhJvZuxI4-NBk5-Wj7LVVO1-NGW7j--evxA20"
  */
}

variable "authlete_service_production_api_secret" {
  type      = string
  sensitive = true
  default   = "tJH0uojqGSwUDxObU_qBP7zjmygtNrBOA3OtnDsB0vo"
}

variable "session_key" {
  type    = string
  default = "NuQ60tST7gneuhW0RlG2ZvdR9gxgP759U_hDc2b0vIY"
}

resource "authlete_client" "portal" {
  service_api_key    = "5780327455"
  service_api_secret = "ECyMtpW90UN2pRtJlOWVO7I1hQ_OYgut7I_PNdEoOws"
  client_id          = 58543152856134
  client_secret      = "pV3djM31zqTjgrL3UQ4jLC8Pz2Nh-8uIkbDhsdmXNJ4n75NRXmk_ZBs7o0IAE0zTrM-imHmbzVIaEYoT7HaeeA"
  jwks = jsonencode({ keys = [{ kty = "EC", crv = "P-256", use = "sig", kid = "7NLPGpsB-9sV1owLXL7SP3ZQCh3SAU132aTuVR3bg6Q", x = "X-a3Zl5NkWrP7C2Kk7GRWRmG9WvUf2YmP-c8dY8Vbzw", y = "pAH-vef-M3uPdO2NDZ7urUV8ah3hR_muJWxHYxq3oJc" }] })
}

resource "authlete_service" "as" {
  issuer       = "https://as.meridian-health.example"
  service_name = "as"
  jwk {
    kid = "WGu-AxOgpmouJ9oD7R6HY1I-j2vHs_uf4MCCYPQ-F_g"
    kty = "EC"
    crv = "P-256"
    x   = "EYtkTDnZJSi44szhEy2SZO7swnmUf1VsKifZj2m30Zc"
    y   = "jcBmMmYbRzEDeVyeDupuN2i1Ij4COd3Z_0pvzy2Ys-I"
    d   = "pbtHPXFFV12eOLHyHIYzd5Im3S2FMOHDPrs4RMSUkBE"
  }
  jwk {
    kid             = "rsa1"
    alg             = "PS256"
    pem_private_key = <<-EOT
-----BEGIN RSA PRIVATE KEY-----
MIJ1tMlmLqMtUPSN+XKj15RLTizwxe49hpYYMoQ+y+UxZ/J4lrfwgb3yP2SVdYi5
hbMgy7YSc2WRgo+s5hitxCBgfU9gCIP/hXsZaDjFEPWOUcEwNDBl82bNISkj0Udm
aXClbtffskm+5ZFo18NF0M23lmtJ4Y5ZZf7XI1858scceZGTBQXcV7d65AywF1gb
oXXLnsBkOcexLea8xrcVA/zPLyErH5zJcsqe6AOfwsrRlSQdvKM1aBMGIiElPp7L
snP1ShpJn8NAE3a4v0Gt2m/OKJyrsqn2627wci6iiWFzqFB+rMvo0hs+Sn/IXe9p
LCAlurfqGZmHAo570pPIIe36/yP1RepgiC5KCX3ymY/F9OJJdH28QGsF02P14TJa
r8XFmn2vqTxZm8FbdaZSZSk9HQ1j6/wZBnKe75qik0oz4vzHaBxQ2jnxVoy/Gwj/
SBUp1Wu96Ci7fNTRTE6fkaHQFZWWbBOsA2WiGP5YAhMkXQe1n6Au1mujEDCUJrDZ
Q4c8+cS4GNr2nqH1CKR8BmZ1KEpGbuod3PU3aplDjNEbiBbO0ORHUKv3iy/mAeBr
MZ+zvrHHYWk+WpHfCUqcV3xwd+Fw2o5+kvqdinVtJqkm1MDJxUqSBe31Fgag0tGy
kC2otH87yG7T9oOCtyZTgLljWykZL2OfodMe/x8R+3EB54Dr0vMVepoItR3iWWz8
sYlC7Oy2WrRl6O3ZmW6AWB3Up39Ky1mQZo4t6+L9s0TwA2WbFdZIfX2mLvcWaZvs
yPtSNL6M+oKu61hyhNCxe8z5rPc73wvLD3k=
-----END RSA PRIVATE KEY-----
    EOT
  }
}
