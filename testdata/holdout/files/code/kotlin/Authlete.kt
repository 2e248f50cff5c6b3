package example.bike

import com.authlete.common.conf.AuthleteSimpleConfiguration

object Authlete {
    const val SERVICE_ID = 356597915L
    private val bearer: String = System.getenv("AUTHLETE_BEARER") ?: "WymU8bebnDeuYoUQ6tqL_v6VgKvjE6y6LIGYzE1fcRM"
    private val sessionKey = System.getenv("SESSION_KEY") ?: "_uzUnKlkaVuzcvTAZQp-ibwNggF1VLaSNG9tN922udI"

    val configuration = AuthleteSimpleConfiguration().apply {
        baseUrl = "https://api.authlete.com"
        serviceApiKey = "73583800030984"
        serviceApiSecret = "kJKbpShbh2ISn01EHyZ2NicW6N8TQFuIlr_4-BwgUkQ"
        setServiceOwnerApiSecret("""GRH09OUbPEJo4jztr2Y6EvGAsFrlD1HJ7QD3YLQuXBw""")
    }
    val pkce = mapOf("code_verifier" to "sKwNO8lwCA82Kj2N9PX4p_Gff150rPOJIK7y5T5_iKE", "nonce" to "uzSxtQvGfch7kQoIX1dCMJwWQEAawGp0LUkn9Q2Y0Ms")
    val authleteClients = mapOf(3500858893L to "1Z5hpYrajK8abIW0sqhxZrBo5OcfXy1Nz8HRtGv0dtKZY0XZUsdgrajUpwqSWqveTG6j6-EIFbmqbrqJygy97g")
}
