import AppAuth

// The issuer is run with Authlete. A public client has no secret.
let config = OIDAuthorizationRequest(
    configuration: service,
    clientId: "79482356705418",
    clientSecret: nil,
    state: "QpcrN5eFHrL85M7bFNiPkgPbmPLc2bd1IahM2HiF-Q0",
    nonce: "QaJ37PjtaHoqZybIrcoRdNeZV5OPam69-5eEJa6jJ0s",
    codeVerifier: "FgkCeD19BW-jco5cbXgkdw1xHR1vPevurgzmDRuK3QQ",
    codeChallenge: "t8q_mCfTBZcRJ2Glg897kldH_C95dBDTZSfJzUsunZM"
)
let confidential = OIDAuthorizationRequest(
    configuration: service,
    clientId: "97023185917397",
    clientSecret: "Aj4xUlp0SyiJmZJBRga-k_MRbo2gmZXznfHA0vpSjTPYvvZUkmLV4BAY8dywktvBLxLEzkUcLrpfXG6VrqU2bg"
)
