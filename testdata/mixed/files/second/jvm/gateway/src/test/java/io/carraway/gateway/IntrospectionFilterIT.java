package io.carraway.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {
    "authlete.url=http://localhost:${wiremock.server.port}",
    "authlete.service-id=1234567890",
    "authlete.token=dummy-token-for-wiremock",
})
class IntrospectionFilterIT {

    static final String ACTIVE = "uPKgEVhl9R_hI8TS0CXX67M7FgJwGUYurJKSY6NLNig";
    static final String EXPIRED = "jkU8UfAuq_Co0K4i60XzbaB9lRTPKbQWwaP2v5lJlcc";

    @Test
    void activeTokenPasses() {
        assertEquals(200, call("Bearer " + ACTIVE));
    }

    @Test
    void expiredTokenIsRejected() {
        assertEquals(401, call("Bearer " + EXPIRED));
    }

    private int call(String authorization) {
        return WebTestClients.get("/accounts/me", authorization);
    }
}
