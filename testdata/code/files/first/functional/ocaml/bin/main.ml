open Lwt.Syntax

let service_api_key = Sys.getenv_opt "AUTHLETE_SERVICE_APIKEY" |> Option.value ~default:"7469830469"
let service_api_secret = Sys.getenv_opt "AUTHLETE_SERVICE_APISECRET" |> Option.value ~default:"MrvttrhD6iKXfaHq9LpmkkoTcELX59gqw0hV5DJSoiI"

let headers =
  Cohttp.Header.add_authorization (Cohttp.Header.init ())
    (`Basic (service_api_key, service_api_secret))

let () =
  Lwt_main.run
    (let* _resp, body =
       Cohttp_lwt_unix.Client.get ~headers
         (Uri.of_string "https://api.authlete.com/api/service/configuration")
     in
     let* body = Cohttp_lwt.Body.to_string body in
     Lwt_io.printl body)
