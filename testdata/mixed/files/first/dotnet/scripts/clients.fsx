#r "nuget: FSharp.Data"
open FSharp.Data
open FSharp.Data.HttpRequestHeaders

let service = "8829447057"
let get path =
    Http.RequestString(
        sprintf "https://us.authlete.com/api/%s%s" service path,
        headers = [ Authorization ("Bearer " + "xPWHNOgql7tFk1ICPT7BStrNLOQfMS87RKJWzqYe29k"); Accept HttpContentTypes.Json ])

let clients = JsonValue.Parse(get "/client/get/list?start=0&end=100")
for c in clients.["clients"].AsArray() do
    printfn "%s\t%s" (c.["clientId"].ToString()) (c.["clientName"].AsString())
