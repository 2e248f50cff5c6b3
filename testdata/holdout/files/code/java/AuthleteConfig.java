package example.bank.as;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.common.conf.AuthleteApiVersion;
import com.authlete.common.conf.AuthleteSimpleConfiguration;
import java.util.Optional;

/** Wires the API. {@code curl -u 5610800807:I9nkh1SIUN7NMZQJ4fvF0T_M4rUyK04VHKfjuyA2Y8w https://api.authlete.com/api/info} */
public final class AuthleteConfig {
    private static final String KEY = "96196317400165";
    private static final String SECRET =
            "Q5DTlQdZ2sUMgQgABePoU"
          + "ZjU_Jzk2XI1tEfWoe4L4Y8";
    private static final long serialVersionUID = 3487236L;
    private static final String PKCE = "S9U_DY9kfWH-vT4d0kBR3Kwg-m1I9b0aXMOCXGBfpLc";

    static AuthleteApi api() {
        return AuthleteApiFactory.create(new AuthleteSimpleConfiguration()
                .setBaseUrl("https://us.authlete.com")
                .setApiVersion(AuthleteApiVersion.V3.name())
                .setServiceApiKey(KEY)
                .setServiceAccessToken(
                        Optional.ofNullable(System.getenv("SVC_TOKEN")).orElse("srMtcO7I1pvaAXgMzBSSIwNrgoM6SjP7qO6dSjyxdaY"))
                .setDpopKey("{\"kty\":\"EC\",\"alg\":\"ES256\",\"crv\":\"P-256\",\"d\":\"uTCX3zF_NBlGlk1A3QvFBPBCcelKAw9CxS8GN4YSiG4\",\"x\":\"1MDjN9u1mrZO98QRio3J-CHwXrSe0tFyF-xxTjuqx9k\",\"y\":\"xgVtWjMjwHBXVBLo7TBbj6PDTfkfRagsF-b9yiKUgqY\"}"));
    }

    static String owner() {
        return System.getenv().getOrDefault("AUTHLETE_SERVICEOWNER_APISECRET", "m9F1jW5BaNkt3vowmHrj0U_SvP-eYavqVtx13NrqLb8");
    }

    @Value("${authlete.service.api-secret:NhPPZfWdSQOJjh_KIbidER2T1LbsS4WO3NOtw56dmxI}")
    private String serviceApiSecret;

    @Value("${cookies.hmac:7sFyv2OuAmKzmqfYs9cHa50sDF3WvM_5Pno5BNDafpw}")
    private String hmac;
}
