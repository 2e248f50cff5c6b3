region          = "ap-northeast-1"
cluster_name    = "blue"
cookie_secret   = "5mh7XyY4i5NHNhMRxhAVI33P7IbR_cvJ1-YeQFzTgs0"
ami_owner       = "796104375418"

authlete_organization_id = "222557177520783"
authlete_api_server_id   = "53285"
authlete_org_token       = "ni2jeKXTkO2kDDBuynEAb4u2qf-GwP1xeW5f0X9MAZQ"
authlete_service_production_api_key    = "9019185641"
authlete_service_production_api_secret = "NvV_3m_s1m60I28uwlDZjQHsbAjcNiJzRH-OdQD16Xg"

lambda_hash     = "sArkRq1rXgUFoPEiOOoW5Dy2vNtIBc+P7QgW3KmiIAE="
redis_auth      = "nvnfsvJYKesadb_swjVxwBFWuUy4sxz8sMhfckrxdVo"
tags = { owner = "iam", build = "27d537a3e31fc1a303c6ae39d068d8bdbe86fbbc" }

# course
course_session_key  = "SJsI_mJqXTh0rIyBjmiGm5Zh2cEm20Z0ZLbetkmQzQw"
course_min_size     = 67
course_ami          = "ami-d3addfec2652b16f6"

consent_bucket       = "acme-consent-61"
consent_kms_key      = "arn:aws:kms:eu-central-1:203639739380:key/6b5c3eef-5536-4cea-a6b8-cc479e844b1e"
consent_tags = {
  team = "consent"
}

# booking
booking_session_key  = "j2PNAAw4-m5LimkoSRt5E1QHV8CRAjljpv_tfSeYFPM"
booking_min_size     = 38
booking_ami          = "ami-4504d381db8fc2576"

shipment_bucket       = "acme-shipment-12"
shipment_kms_key      = "arn:aws:kms:eu-central-1:127100984780:key/4187177d-a3bb-49df-a96f-959c011eaa25"
shipment_tags = {
  team = "shipment"
}

# report
report_session_key  = "GC-2HEBuvo6C2YjAYHWiZ7Bz29yrq_1x27dYhttQSbI"
report_min_size     = 82
report_ami          = "ami-bc74326dd78246a40"

parcel_bucket       = "acme-parcel-86"
parcel_kms_key      = "arn:aws:kms:eu-central-1:664171608813:key/1479880c-548b-4198-a256-e9185cd6a0b2"
parcel_tags = {
  team = "parcel"
}

# meter
meter_session_key  = "5Q1T6ZuS5v80lSNQ810MyN-FXCpWxMuM0aKDKidrHC4"
meter_min_size     = 85
meter_ami          = "ami-4df7a9fcdfb66a610"

policy_bucket       = "acme-policy-74"
policy_kms_key      = "arn:aws:kms:eu-central-1:196335353210:key/4b2b286c-e90a-4c9f-a523-cb79e60c570b"
policy_tags = {
  team = "policy"
}

# device
device_session_key  = "YaHv9ItgAE4Kxg2F7xkDOdqROk0OfDC6jz2WchAiB6o"
device_min_size     = 48
device_ami          = "ami-524d609672adad583"

account_bucket       = "acme-account-67"
account_kms_key      = "arn:aws:kms:eu-central-1:167743475299:key/65b91fb6-697d-4514-a807-6af6c8a81da5"
account_tags = {
  team = "account"
}

# warehouse
warehouse_session_key  = "vfxHrKRccaW98WWnv-uFokasc_LxGF0sDpA9mNPSJRA"
warehouse_min_size     = 70
warehouse_ami          = "ami-ad46110ae2cccd0a0"

invoice_bucket       = "acme-invoice-15"
invoice_kms_key      = "arn:aws:kms:eu-central-1:224042490660:key/187b4087-8adb-414f-a1b1-93e1a8042552"
invoice_tags = {
  team = "invoice"
}

# payment
payment_session_key  = "1oaFMv7fbY3xaQCc9xZhCw7TKtEDyTgj-olv_scQMO8"
payment_min_size     = 45
payment_ami          = "ami-899f2f1951dd316d1"
