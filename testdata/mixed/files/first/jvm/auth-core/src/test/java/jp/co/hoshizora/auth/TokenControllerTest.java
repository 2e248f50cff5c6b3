package jp.co.hoshizora.auth;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.conf.AuthleteSimpleConfiguration;
import com.authlete.common.dto.TokenResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mock;

class TokenControllerTest {
    private static final String CODE = "7YIs7EW1VFQxkd-QUHQeyH10Xm-csc7qdyy-nKSwBBY";
    private static final String VERIFIER = "ueUqhbNoX7qn6tB32dbjklo-UAfBFtLCinIphTpNqiw";
    private static final String REFRESH_TOKEN = "BTjPJrDCYzx-RUGUUYRK6wN9QnbKkB4gwmt2magv1a0";

    @Mock AuthleteApi api;

    @BeforeEach
    void setUp() {
        new AuthleteSimpleConfiguration().setServiceApiKey("1").setServiceApiSecret("secret");
        TokenResponse r = new TokenResponse();
        r.setAction(TokenResponse.Action.OK);
        r.setAccessToken("qr1RamHQjOCslSbqdLt0cMkh42uxNi1ICYaTaGBr1Mo");
        r.setRefreshToken(REFRESH_TOKEN);
        when(api.token(any())).thenReturn(r);
    }

    @Test
    void exchangesCode() {
        TestForm.of("grant_type", "authorization_code").with("code", CODE).with("code_verifier", VERIFIER);
    }
}
