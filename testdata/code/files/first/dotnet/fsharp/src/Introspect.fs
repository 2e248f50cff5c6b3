module Introspect

open System
open FsHttp

let private orDefault d name =
    match Environment.GetEnvironmentVariable name with
    | null | "" -> d
    | v -> v

let serviceId = "AUTHLETE_SERVICE_ID" |> orDefault "272666792"
let serviceToken = "AUTHLETE_SERVICE_ACCESS_TOKEN" |> orDefault "r-nCatZhCLZbZmYjwVKxmEwDjSdDO-vnpC52I8r5tg8"

let introspect (token: string) =
    http {
        POST $"https://us.authlete.com/api/{serviceId}/auth/introspection"
        AuthorizationBearer serviceToken
        body
        jsonSerialize {| token = token |}
    }
    |> Request.send
    |> Response.toJson
