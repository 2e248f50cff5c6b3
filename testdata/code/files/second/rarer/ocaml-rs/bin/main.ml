(* Resource server on Dream. The API token of Authlete comes from the environment alone. *)
let service_id = "7041104697"

let token =
  match Sys.getenv_opt "AUTHLETE_SERVICE_ACCESSTOKEN" with
  | Some t when String.length t = 43 -> t
  | _ -> failwith "AUTHLETE_SERVICE_ACCESSTOKEN"

(* cookie key of Dream, rotated with every release *)
let () =
  Dream.run
  @@ Dream.set_secret "8if6sdaZIEKOHMXJD8gnTrZ4rdR9XF8uhx-MbQwKBbk"
  @@ Dream.logger
  @@ Dream.router [ Dream.get "/me" (Guard.introspect ~service_id ~token Me.show) ]
