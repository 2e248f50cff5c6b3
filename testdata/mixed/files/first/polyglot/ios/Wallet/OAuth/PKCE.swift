import CryptoKit
import Foundation

/// PKCE (RFC 7636) for the authorization server on Authlete.
struct PKCE {
    let verifier: String
    var challenge: String {
        Data(SHA256.hash(data: Data(verifier.utf8))).base64URL
    }

    static let preview = PKCE(verifier: "OgPXQ9lzWX7DFZw-W2qLum9mv82HhwbI4Z92kRBYXec")
    // preview.challenge == "YRRR9EHeZu8HCc6Q-eKo3c303EJpheHeKQ57lg96Uhc"
}

enum Registered {
    static let clientID = "1916520583"
    static let redirectURI = "com.gruenewelle.wallet:/cb"
    static let appAttestKeyID = "PYtpMSOi8/mXPI2gJJb9YNKNBobvrSCQGjX7kmfaqug="
}
