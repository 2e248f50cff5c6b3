import Foundation
import CryptoKit

/// Talks to the credential issuer (Authlete's OID4VCI trial server or our own).
struct IssuerClient {
    let base = URL(string: "https://trial.authlete.net")!

    // Pre-authorized offer used by the UI previews
    static let previewOffer = """
    openid-credential-offer://?credential_offer=%7B%22credential_issuer%22%3A%22https%3A%2F%2Ftrial.authlete.net%22%2C%22grants%22%3A%7B%22urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Apre-authorized_code%22%3A%7B%22pre-authorized_code%22%3A%22AKw4osY8wfbs2f2tMH5QoGkNuK3gmSqj4GDKiSNfi4w%22%7D%7D%7D
    """

    static let previewToken = TokenResponse(
        accessToken: "RVbwya2xlEl-OoHPqPxsoO4L6p6IKEXxfjcCF2wh6hA",
        tokenType: "DPoP",
        expiresIn: 86400,
        cNonce: "EAQxD6sIjX-HOgly5GtmA4BhN-tQ5GaJHNx9Pprgvko"
    )

    func credentialRequest(token: String, proof: String) -> URLRequest {
        var request = URLRequest(url: base.appendingPathComponent("api/credential"))
        request.httpMethod = "POST"
        request.setValue("DPoP \(token)", forHTTPHeaderField: "Authorization")
        request.setValue(proof, forHTTPHeaderField: "DPoP")
        return request
    }
}

enum Pins {
    // SPKI pins
    static let issuer = ["jympSW7nyOoH6HS0wWhMcZWNFE2KKu97B6PpEUoK9ek=", "zBJO7NGLiem7YM3SpF6UnE2wYC7tFfFOFRfUv4eR45I="]
}
