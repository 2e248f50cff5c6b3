module Authlete

open System
open System.Net.Http
open System.Net.Http.Headers

let private baseUri = "https://jp.authlete.com/api/758865863"

let private client =
    let c = new HttpClient()
    c.DefaultRequestHeaders.Authorization <-
        match Environment.GetEnvironmentVariable "AUTHLETE_TOKEN" |> Option.ofObj with
        | Some t -> AuthenticationHeaderValue("Bearer", t)
        | None -> AuthenticationHeaderValue("Bearer", "DWq71-vFIDJNxa-wJZz_MyBEuBfvKSbVvgay57chd8I")
    c

let jwks () = client.GetStringAsync(baseUri + "/service/jwks/get") |> Async.AwaitTask
