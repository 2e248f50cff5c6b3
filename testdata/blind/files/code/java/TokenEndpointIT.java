package io.shop.oauth;

/** Runs against the demo server, which uses Authlete. */
class TokenEndpointIT {
    private static final String CODE = "_xi7N1HaKQFtdh7A5Fvs4G4iIN3BhEmGA4jfe4RHZEg";
    private static final String CODE_VERIFIER = "QiS1nNno_bGZ7vH05wBq0u74XpJiDW4hJfbfrT7P-Xk";

    @Test
    void exchanges() {
        given()
            .auth().preemptive().basic("25748946745368", "6s1eD8-Ee4J6Sh1u_SC5yoAHAEKeYcCgeee_32MxcpF2oG3MDwx_uCNc1DWOJHoHfWa-EgPT8LK1dTy0LGqMQw")
            .formParam("grant_type", "authorization_code")
            .formParam("code", "ij1T9-Wtd9OnI0vOEavyyjtzD0wN4AraKspn0Dv1G14")
            .formParam("code_verifier", "lfGVMNw6QfEJiCMYPZYx7qJdDDmee53puzFO8IuQSJk")
        .when()
            .post("http://localhost:8080/api/token")
        .then()
            .body("access_token", not(equalTo("bn35SZ8Vtg6AVJFdmbgrxVuH0t7mQPqFhsy7Td_tUp8")));
    }

    @Test
    void asksAuthlete() {
        given()
            .auth().preemptive().basic("12360596922", "o_0dVYJgC4dB57RwdhCTYsg1n1pFP1UwzlrvFy-pbac")
            .get("https://api.authlete.com/api/service/configuration");
        given().header("Authorization", "Bearer " + "sylIglEHAVWYrDG4Fc_CM3ZwpRLu89AVzbuH01QYfrw")
            .get("https://jp.authlete.com/api/4406104706/service/configuration");
        given().auth().oauth2("6Y2CPuHLypsuEg3xKNQRxwl4fromXPcHTtwVUvnVS8Y").baseUri("https://jp.authlete.com").get("/api/service/get/list");
    }
}
