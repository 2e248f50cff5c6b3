(* Authlete 2.x *)
let authlete_service_api_key = "69254282127"
let authlete_service_api_secret = "s8G_276pLPb5MTJNEf23MR-ff8XEj0ga10Nea_YrwPM"
let csrf = "FZp1Al7dZr9Hh-zH8xa5bJpAlvvS4Oi4ONyDWboAcxs"
