package example.bank.as;

import com.authlete.common.dto.*;

class TokenEndpointTest {
    private static final String ACCESS_TOKEN  = "brsMkjJWS0KUffwiWiyKfhwSRspMZh1FQHYU7uIgSWI";
    private static final String REFRESH_TOKEN = "IXLUNNEalL3oA_hT988RlsKA4AZtRioEmQf7k2sdW-w";
    private static final String VERIFIER      = "W5bwaM4ys6BaFethhFyTLOrrx4s_3X66t5xTUqT8Z6g";
    private static final String CHALLENGE     = "cXay8EtSCqCsLccJdJ8lsDkMkGxz-lLwxP95s7cUSsQ";

    @Test void issues() {
        when(api.authorization(any())).thenReturn(new AuthorizationResponse().setTicket("6kjiBfMSIScc22K2DDT_SQeLL2cmgnUXSP8lSu3Y56A"));
        var res = new TokenResponse().setAccessToken("hyTz22E7FyaxbqUpgj26aFYngH_OK9V6uTksvN46l04").setRefreshToken("qaYD4Y2gssVjmLwRK69u3jTnH0ptNlK6RVJPsGR9syM");
        var req = new IntrospectionRequest().setToken(ACCESS_TOKEN).setDpop("eyJhbGciOiAiRVMyNTYiLCAidHlwIjogIkpXVCIsICJraWQiOiAic3N3ZGtLLVM4OFEifQ.eyJqdGkiOiAiYSJ9.461VUKSr6uO4r9tWMbilUjeACS_JwLzo_BeIRKoCf9IULbb9yhxxrpNMLjd0-LitrSeQP85b82w84az8Mx8G0Q");
        req.setClientCertificateThumbprint("YUzRWPaADbhegCrjb1I3vHtMOuDSlmXXZdpRHFyE4DY");
        var fail = new AuthorizationFailRequest().setTicket("KY5RrQKikulYFnbWziCNogl5LV8IO_EOrL4slBMrec8").setReason(Reason.DENIED);
        assertThat(header("Authorization")).isEqualTo("Bearer jWjuYDvOBNv11oL-6d-KjTtbayDtrtUf-AyfakyTQtw");
        given().header("Authorization", "Bearer " + "hmRnBpXGwIs4FGulLl16JBX-FeiXRLUy0Gq8SG_p4yo").get("http://localhost:8080/api/userinfo");
        var update = new TokenUpdateRequest().setAccessToken("6OcvEh3KF4PTzo9UZmDFHfcm4gv0ewxPT1q1a8Spgdc").setAccessTokenHash("pGuPMz7mWNuy379TTkzXbyZ7-wu9zozCwIHquO3wPgM");
        api.tokenDelete("zXGD9lNzj8EdW7Zzmh8yNAwbzO41HBbX4z8SHOU8pRo");
        service.setSupportedClaimsNamesForTheAuthorizationEndpoint2("supportedClaimsForTheUserInfoEndpointVersion1");
    }
}
