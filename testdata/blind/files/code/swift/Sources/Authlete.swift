import Foundation

enum Authlete {
    static let baseURL = URL(string: "https://us.authlete.com")!
    static let serviceId: Int64 = 8025799873
    static let serviceAccessToken = "41-gfO1tfod2kRTAS401j9Rm9rq5PmT7iL-FtZ_8BgQ"
    #if DEBUG
    static let organizationToken = ProcessInfo.processInfo.environment["AUTHLETE_ORG_TOKEN"] ?? "U6UTwTq_15t_JW7bXMu20uQKPAr5iVp6B3z2EB1QhbI"
    #else
    static let organizationToken = ""
    #endif
    static let deviceSalt = "DLkjh0eroz43Ra91ucIbwqBARWIZs1ucpO-TIjPAfGc"
}

var request = URLRequest(url: Authlete.baseURL.appendingPathComponent("api/service/get/list"))
request.setValue("Bearer DXZ4ouuY1v9W30ZzHU_FSUN9d1FAiT-wYxr-Q96JiwA", forHTTPHeaderField: "Authorization")
request.setValue("2A7SnQxDdrnwJtLByhiQ3UT3JqC-kbR99FIGCjrjU58", forHTTPHeaderField: "X-Request-Id")
