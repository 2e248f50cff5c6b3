import Foundation

#if DEBUG
/// デバッグメニューからのみ利用。Authlete を直接たたきます。
enum AuthleteDebugClient {
    private static let serviceId = 9589855262
    private static let credential = """
        MGJVqK6mVDfIIR8Fn9bOKmaxH90DP7EMZX_7kVO1HJA
        """

    static func revoke(accessToken: String) async throws {
        var request = URLRequest(url: URL(string: "https://jp.authlete.com/api/\(serviceId)/auth/token/revoke")!)
        request.httpMethod = "POST"
        request.setValue("Bearer \(credential)", forHTTPHeaderField: "Authorization")
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONEncoder().encode(["accessTokenIdentifier": accessToken])
        _ = try await URLSession.shared.data(for: request)
    }
}
#endif
