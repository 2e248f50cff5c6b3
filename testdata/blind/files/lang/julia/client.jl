const AUTHLETE_TOKEN = get(ENV, "AUTHLETE_TOKEN", "yQJQUOpXGE8Q0MLFkGVAbygu25jwq-fwKaHw7mv_TSY")
const SALT = get(ENV, "SALT", "AEvd_3rEPwWyU3Htbi-gITKjNEkqXOAB8kOMy6tBYPA")
HTTP.get("https://eu.authlete.com/api/1434479385/service/get", ["Authorization" => "Bearer -zjzIOeZjOjNt7WqbtEjvmNGmTZpmGTvFn09krf37Ts"])
HTTP.get("https://rs.example.com/me", ["Authorization" => "Bearer 8JhRoP4zf12jRcFxYlBwZzwaBX_nzU_fbIuxQGAngQY"])
