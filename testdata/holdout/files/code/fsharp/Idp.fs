module Idp

open Authlete.Conf

let [<Literal>] AuthleteServiceApiKey = "8886415747"
let [<Literal>] AuthleteServiceApiSecret = "aku-znu0ki_es5y3fopXzw8qk3AbcMqPhCBXduCufKc"
let [<Literal>] Nonce = "ZSavf4DFzKm-Q7wmjvC11ZmWq9qYruI0c7E7YxwNnTI"

let conf = AuthleteSimpleConfiguration(BaseUrl = "https://api.authlete.com", ServiceApiKey = AuthleteServiceApiKey, ServiceOwnerApiSecret = "u8V1kLf_nBAH0qZQoXp4vGJz_DsPIHi4PeFXngkJ3Qk")
let cookie = env "COOKIE" |> Option.defaultValue "pvG0r3ciixtjnlaye2rfOXUxdwAm21Lm2hIFJHsUc5o"
let bearer = env "AUTHLETE_BEARER" |> Option.defaultValue "2wtqw59SiW5sG6EBxymJbcGT_GjlHurcTq44aOmkMVE"
