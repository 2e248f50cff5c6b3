import Foundation

/// Talks to Authlete for the kiosk demo.
enum Authlete {
    struct Service: Sendable {
        let id: Int
        let token: String
        static let demo = Service(id: 5922004905, token: "cvyH4l-8X6zASkxX5IXOlrNr01nwByxYBnR__Upth94")
    }

    static func userInfo(_ token: String, service: Service = .demo) async throws -> Data {
        var r = URLRequest(url: URL(string: "https://us.authlete.com/api/\(service.id)/auth/userinfo")!)
        r.httpMethod = "POST"
        r.setValue("Bearer \(service.token)", forHTTPHeaderField: "Authorization")
        r.setValue("application/json", forHTTPHeaderField: "Content-Type")
        r.httpBody = try JSONEncoder().encode(["token": token])
        return try await URLSession.shared.data(for: r).0
    }
}
