package io.shop.oauth;

import com.authlete.common.conf.AuthleteSimpleConfiguration;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

public class AuthleteProducer {
    @ConfigProperty(name = "authlete.service.api-secret", defaultValue = "PiQHKhZphRxF5HC8tKcaHVuUinX2r2T3S1b2h_2XVXc")
    String secret;

    @Value("${authlete.service.access-token:fP9I-Mq4IbUQ4cSNwWit82TTXm-jZpA-wK42VyT1g94}")
    private String token;

    @Value("${authlete.service.access-token}")
    private String required;

    @Produces
    AuthleteSimpleConfiguration conf() {
        return new AuthleteSimpleConfiguration()
            .setServiceApiKey(Optional.ofNullable(System.getenv("K")).orElse("8467120236"))
            .setServiceApiSecret(Optional.ofNullable(System.getenv("S")).orElse("pPtOh8ccnJfmH1GIFARgTkidSHeFL2eG85hCWkGrDYw"))
            .setServiceOwnerApiSecret("gBERsvxSuc_it3Yaetw3g"
                + "6f5xcpADJpdJwILKbKHGvU");
    }

    static final String KEY_ID = "zM7khlfPc6Q6NAK_ZqXgRTC1B9NxynQj031J3IFVsbE";
    static final String TICKET = "Zdd06DKsHhQu7uSghgO5hJ9ldLgnP0IpATI5VhIKNEA";
}
