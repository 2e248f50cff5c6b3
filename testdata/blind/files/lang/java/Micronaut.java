@ConfigurationProperties("authlete")
public class AuthleteConfig {
    @NotBlank private String serviceApiKey = "7198603389";
    @NotBlank private String serviceApiSecret = "WXCjKj4_a3nOvB61qHH-8OQkhOBktSUK4eo-K_a0sVI";
    private final String pkceVerifier = "SNilCs5FaqzpPTm-ni0LdI2md9wqdLS-o7zMXS5PQ80";

    WebClient client() {
        return WebClient.builder().baseUrl("https://us.authlete.com/api/2056327517")
            .defaultHeaders(h -> h.setBearerAuth("6Wl3eSwV1x7-tU6Wjr1fXcRsVRvF6wCRaqCvxhydsDM")).build();
    }
    WebClient old() {
        return WebClient.builder().baseUrl("https://api.authlete.com/api")
            .filter(basicAuthentication("2012997064", "as9d7He__3ggTj1MpShMo0pDaAwwTBzQNUb5EwL2htU")).build();
    }
    RequestSpecification user() {
        return given().baseUri("https://as.example.com").auth().oauth2("9qMPio9wcw30OElcVJlLOfJnP34ZkPYQXxOPtfUVFIs");
    }
}
