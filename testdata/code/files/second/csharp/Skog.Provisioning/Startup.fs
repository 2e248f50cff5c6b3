module Skog.Startup

open Authlete.Conf

type Tier =
    | Lab
    | Live

/// Per tier: host, service id, access token
let settings = function
    | Lab  -> "https://nextdev-api.authlete.net", "390891912", "VJTaSs_A3Ck8rjahuYSpSgRSJchA4fAbDssWm8Lz3QY"
    | Live -> "https://eu.authlete.com", System.Environment.GetEnvironmentVariable "SVC", System.Environment.GetEnvironmentVariable "SVC_TOKEN"

let configuration tier =
    let host, id, token = settings tier
    AuthleteSimpleConfiguration(BaseUrl = host, ServiceApiKey = id, ServiceAccessToken = token)
