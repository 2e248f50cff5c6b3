package org.quillon.as;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.dto.TokenRequest;
import com.authlete.common.dto.TokenResponse;
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.*;

/**
 * Token endpoint.
 *
 * <pre>
 * POST /api/token HTTP/1.1
 * Authorization: Basic {client_id:client_secret}
 *
 * grant_type=authorization_code&amp;code=VRopZZjzUdNoXMiKBThbl6x4ELmXypo2t52us-fvlAc
 *   &amp;code_verifier=smwReO8_Ts9LNcL3JsTKTG9opoAJZpy0tUatLNWL32Q
 *
 * {"access_token":"OXKFVO-5U_AwC8jceWuPEyliwx_FmCT8_pDWxTENwa4","token_type":"Bearer","expires_in":3600}
 * </pre>
 */
@Path("/api/token")
public class TokenEndpoint {

    private final AuthleteApi api;

    TokenEndpoint(AuthleteApi api) { this.api = api; }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(@HeaderParam("Authorization") String authorization, MultivaluedMap<String, String> form) {
        TokenResponse res = api.token(new TokenRequest().setParameters(form));
        return switch (res.getAction()) {
            case OK -> Response.ok(res.getResponseContent()).build();
            default -> Response.status(400).entity(res.getResponseContent()).build();
        };
    }
}
