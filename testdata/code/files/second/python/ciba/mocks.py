"""Answers of Authlete's backchannel and device APIs for the mock server."""

BACKCHANNEL_AUTHENTICATION = {
    "resultCode": "A177001",
    "action": "USER_IDENTIFICATION",
    "clientId": 6906277412,
    "ticket": "Mx4L-1ln9dyesB-VpiGERK_L54p2ZFkZN1mL3Ar_E50",
    "hint": "alice@veloura.fr",
}

BACKCHANNEL_ISSUE = {
    "resultCode": "A203001",
    "action": "OK",
    "authReqId": "GE3v-mFFkWCEeUzlXbEsLhF2_GzT_2fpmrTJdBnjweA",
    "expiresIn": 600,
}

DEVICE_AUTHORIZATION = {
    "resultCode": "A220001",
    "action": "OK",
    "deviceCode": "6OA4Hn5ihRUVkc097QCTNxYf8a4T02QVjSq2PnIimUo",
    "userCode": "XWWKPBWVXQ",
    "requestUri": "urn:ietf:params:oauth:request_uri:bT6w9mS7ksYIlb41H6KUqc2lB8oAb72rvXjABJgbb8I",
}

REQUEST_HEADERS = {"Authorization": "Bearer 63Trb7WNXXXXXXXXXXXXXXXXXXXXXXXXXXXXX1NklF0"}  # as logged by the gateway
