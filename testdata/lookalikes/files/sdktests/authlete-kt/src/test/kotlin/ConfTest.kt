package example.authlete

import com.authlete.common.conf.AuthleteSimpleConfiguration
import kotlin.test.Test
import kotlin.test.assertEquals

class ConfTest {
    private val conf = AuthleteSimpleConfiguration().apply {
        baseUrl = "https://api.authlete.com"
        serviceApiKey = "12345678901234"
        serviceApiSecret = "service-api-secret-of-the-test-double-00001"
        serviceOwnerApiKey = "1"
        serviceOwnerApiSecret = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        serviceAccessToken = "ThisIsNotARealServiceAccessTokenOfAuthlete0"
    }

    @Test
    fun `basic header`() {
        val header = headerOf(conf)
        assertEquals("Basic MTIzNDU2Nzg5MDEyMzQ6c2VydmljZS1hcGktc2VjcmV0LW9mLXRoZS10ZXN0LWRvdWJsZS0wMDAwMQ==", header)
    }

    @Test
    fun `dpop thumbprint`() {
        assertEquals("f5_SiYoczw-ScOxeHiDv8_MxfWtssM6SffAyKoypCW0", thumbprint("""{"kty":"EC","crv":"P-256","x":"tWHbINEhsnK_jQkdgsRJ1Aiy7nQPZe_YOpr93pCbTaw","y":"QnBnoTEDNX6tKadTx31ESmQ0ZMeDJcZe1Y18Q4ErIlk"}"""))
    }
}
