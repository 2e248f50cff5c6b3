inputs = {
  authlete_service_owner_secret = "ZII8PF02-Po6hN6t0ql8ABqd5KT48PpYjHkmciCryJM"
  authlete_api_key = "8090009177"
  kms_key_id = "7d249c8f-b57f-4dba-a8d3-28ef6f78d20f"
  seed = "gad8B453W-nPerjYwCKMTN35OlGJ8vlhJcL2zN9ddUo"
}
