import Foundation

/// Nur für die interne Admin-App.
struct AuthleteService {
    let base = URL(string: "https://eu.authlete.com/api/9631843772/")!
    private let token = "S9JjnIp4gHUFGEw4gUYZOvOl2A8MMBkobhk09XRPOsw"

    func request(_ path: String, body: [String: Any]) throws -> URLRequest {
        var r = URLRequest(url: base.appendingPathComponent(path))
        r.httpMethod = "POST"
        r.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        r.setValue("application/json", forHTTPHeaderField: "Content-Type")
        r.httpBody = try JSONSerialization.data(withJSONObject: body)
        return r
    }
}
