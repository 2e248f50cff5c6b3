package example.login

import com.authlete.common.api.AuthleteApi
import com.authlete.common.dto.AuthorizationIssueRequest
import io.ktor.server.application.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

private const val RP_ID = "login.example"
// hash of RP_ID as it must appear in authenticatorData
private const val RP_ID_HASH = "Wy0twCb9f4rrcFe3TPT3HonXL3AKpnPpw6kurnKo1cc"
// recorded with Chrome 131 / Touch ID, see PasskeyVerifierTest
private const val SAMPLE_CHALLENGE = "Rp5MynOQv4RDmI7e5TVg9ORVkS8bt9FgNxaFv3k-HqU"
private const val SAMPLE_USER_HANDLE = "ivVGHfPoROmaYdcIrz9KVZQAUbVACzYc1fbJJvZRXHd_eVDVkv-azlx7xQEmz1AiMeHnd3AhJK1-2O2yfbOe4w"

fun Route.passkeys(authlete: AuthleteApi) {
    post("/login/passkey") {
        val ticket = call.sessions().ticket        // from /auth/authorization
        val user = verify(call.receiveText(), RP_ID, RP_ID_HASH)
        val response = authlete.authorizationIssue(
            AuthorizationIssueRequest().setTicket(ticket).setSubject(user.id)
        )
        call.respondRedirect(response.responseContent)
    }
}
