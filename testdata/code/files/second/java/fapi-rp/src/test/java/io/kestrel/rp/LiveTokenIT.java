package io.kestrel.rp;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.authlete.common.conf.AuthleteApiVersion;
import com.authlete.common.conf.AuthleteSimpleConfiguration;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled("hits the shared sandbox, run by hand")
class LiveTokenIT {

    @Test
    void tokenWithClientCredentials() {
        given()
            .baseUri("https://as.sandbox.kestrel.io")
            .auth().preemptive().basic("81539382681095", "pY2ZwKTEQl01fzdlHRIqj_08kDKAp3pbzOudLqzAxyy8lxH9E7w6FnA0Z3HkzACEArYhc2RbPSHUmJrTxK0W2w")
            .formParam("grant_type", "client_credentials")
        .when()
            .post("/api/token")
        .then()
            .statusCode(200)
            .body("token_type", equalTo("Bearer"));
    }

    private static AuthleteSimpleConfiguration conf() {
        return new AuthleteSimpleConfiguration()
            .setApiVersion(AuthleteApiVersion.V3)
            .setBaseUrl("https://eu.authlete.com")
            .setServiceApiKey("9023666931")
            .setServiceAccessToken(
                // rotates on the first of the month
                "2DlN8tMKejADZ1nwQB9LhUJf0KkNWiblt8JN2gwdp14"
            );
    }
}
