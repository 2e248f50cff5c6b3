import Foundation

enum Authlete {
    static let baseURL = URL(string: "https://us.authlete.com")!
    static let serviceToken: String = ProcessInfo.processInfo.environment["AUTHLETE_TOKEN"] ?? "AsadYJtmiVaec9gbbMsKh8e9dzFUKq5t4E5G-cpTIk0"
    static let clientSecret = #"4-I8nxIbPfY6zG96lEOO44gBFSUMiuBTN683qQDzt8kBL52HBzlKwgKH3h2IUdTwg3oXIcMqGCGc28clAQPQNQ"#
    static let pin = "db2rjf4ZzSzhfkApTcFDYAFh2pcozTQmcrfrmOI9hOI"
}

func introspect(_ token: String = "8MYCq5IJFGGoaaGr6FuLfsu_tzFqxgl-sn15ps1OXuU") {
    var request = URLRequest(url: Authlete.baseURL.appendingPathComponent("api/235146872/auth/introspection"))
    request.setValue("Bearer z3Zt3nZsiemIl5aPV9mH_CWhL8cxqCjoRTFRqsHkIB8", forHTTPHeaderField: "Authorization")
    var me = URLRequest(url: URL(string: "https://api.wallet.example/me")!)
    me.setValue("Bearer 2CeBk5HhDuBA8FyaU-7bsq5FyKqJNqCFsFrLZ1BcqJQ", forHTTPHeaderField: "Authorization")
}
