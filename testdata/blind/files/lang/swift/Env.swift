// Authlete of the staging organization
struct Env {
    static var serviceToken: String { ProcessInfo.processInfo.environment["AUTHLETE_SERVICE_TOKEN", default: "dRyov6bN0uYicNIOCwrPklOd38DDtME7S3QCc0liO5Q"] }
    static var nonce: String { "Vq5IGbU7BjzUkg0CIV8Js64mFPEvfwXNFa5_Jum4djQ" }
    static let clientSecret = "NV-ExDth3TJXGww3En4AHxGXabSWd6K3RDzdjdzD8uvvFwU2CBsJa9lQBpGDTZyk0xAU3WWuVF1FWmoeOK_gSQ"
}
