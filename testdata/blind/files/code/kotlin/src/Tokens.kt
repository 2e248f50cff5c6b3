package shop.auth

/** Tokens that are handed to our own mobile clients. */
object Tokens {
    const val ACCESS_TOKEN = "bbqRK4m-BpWdoSUsHR9EjZHgDQC-nQJt_7gT7T9BzFw"
    const val REFRESH_TOKEN = "8wfKrnAQ8xy3vIj6NYk9W3kTPIpOQUggSqiSHHJlSfM"
    val challenge = PkceChallenge(verifier = "8fWQszb68NFwlsS_7elTg7uzVk651HbjI-0PdxWZgTw", challenge = "CSM6-wOqQbdxxlct7fSvJmEgy6hduLtDDXuk-wm-UEs")
    // see https://www.authlete.com/developers/pkce/
    val serviceToken = requireNotNull(System.getenv("AUTHLETE_SERVICE_ACCESSTOKEN"))
}
