val authlete = HttpClient(CIO) {
    install(Auth) {
        bearer {
            loadTokens { BearerTokens("JdX6h8duCJuNr8OvAp_LGA3NXipa4SkS493BRIdehKM", "") }
        }
    }
    defaultRequest { url("https://eu.authlete.com/api/1748375021/") }
}
val old = HttpClient(CIO) {
    install(Auth) {
        basic {
            credentials { BasicAuthCredentials(username = "4156727900", password = "TXWD0wnxynM6a2PoxU2GZPo-pf7RkGXjlvOaVB-uybg") }
            realm = "api.authlete.com"
        }
    }
}
val jar = CookieJar("7ohPBU6kUe_OBxo74BS1Bc8I25H-FMBkjNqTCMy26r8")
