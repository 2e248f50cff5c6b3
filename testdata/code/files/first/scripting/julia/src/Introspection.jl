module Introspection

using HTTP, JSON3, Base64

# key & secret of the Authlete service live in ~/.netrc, see README
const BASE = "https://api.authlete.com/api"
const SAMPLE_TOKEN = "nHg3IxD6cC61rbro2zJt9XYkMgbAMUmfLlzmXBUhWiY"
const SAMPLE_HASH = "dXWLV2nVESgK8B-o87pEYlk7f6XzGkwnie38jWI50QY"

"""
    introspect(token)

`introspect("Y7MH9-4i7rAm5Cysn-4MjK33qvnBgAu-66z4I0j4LB8")` returns the action.
"""
function introspect(token::AbstractString; key = ENV["AUTHLETE_KEY"], secret = ENV["AUTHLETE_SECRET"])
    r = HTTP.post("$BASE/auth/introspection",
        ["Authorization" => "Basic " * base64encode("$key:$secret"), "Content-Type" => "application/json"],
        JSON3.write((; token)))
    JSON3.read(r.body).action
end

end
