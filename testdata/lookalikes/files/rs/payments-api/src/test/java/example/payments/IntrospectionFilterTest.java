package example.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.authlete.common.conf.AuthleteSimpleConfiguration;
import org.junit.jupiter.api.Test;

class IntrospectionFilterTest {
    private static final String ACCESS_TOKEN = "2HkwtEDSfPh2sHKdTFfze3BS7RyUS389HlXP2ESskUc";
    private static final String EXPIRED_TOKEN = "6nNowT3LOgj2CHpCnUTZ9h8EtKTOwPMTBJdrltzMZKA";
    private static final String BOUND_TOKEN = "PMs-eSZgacIauULfB-iDLv9ggS_KAnIK-8EyjblQ3UA";

    private final AuthleteSimpleConfiguration conf = new AuthleteSimpleConfiguration()
        .setBaseUrl("http://localhost:" + WireMockPort.get())
        .setServiceApiKey("1")
        .setServiceApiSecret("wiremock-does-not-look-at-this-secret-value");

    @Test
    void usable() {
        stub(ACCESS_TOKEN, "{\"action\":\"OK\",\"usable\":true,\"accessTokenHash\":\"rO1S0u86_YQYrSIBaxW55lwGMK33VOZqDM9LjTdGF-E\"}");
        assertThat(filter(conf).allowed(get("/v2/payments"), ACCESS_TOKEN)).isTrue();
    }

    @Test
    void expired() {
        stub(EXPIRED_TOKEN, "{\"action\":\"UNAUTHORIZED\",\"usable\":false}");
        assertThat(filter(conf).allowed(get("/v2/payments"), EXPIRED_TOKEN)).isFalse();
    }
}
