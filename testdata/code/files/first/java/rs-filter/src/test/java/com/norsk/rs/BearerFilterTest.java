package com.norsk.rs;

import static com.github.tomakehurst.wiremock.client.WireMock.*;

import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WireMockTest(httpPort = 8099)
class BearerFilterTest {

    /** access token, refresh token hash, expected status */
    @ParameterizedTest
    @CsvSource({
        "NTj7cU7T3GCfamqUxYVpsgDCc59TnvSCvOLLQXD4Dak, p6JacJT2GSD1UNqV0x8RSusm11OzngTUz4G52PLD_D0, 200",
        "D11kgfpQ5BVBtNzqjYY-7c7rOemuh-ZnPGbIk0ryEIk, Cae-NONSBSxr9veYA-RDXR4OCp59AHDGmyze_N1mNgY, 403",
        "WPTYqjGJPyjqlLrfnJejwvj0MzsCisjTRfra9sTHbT5, '', 401",
    })
    void filter(String accessToken, String refreshTokenHash, int status) {
        stubFor(post("/api/3244265415/auth/introspection")
            .withHeader("Authorization", equalTo("Bearer dummy-service-token"))
            .withRequestBody(matchingJsonPath("$.token", equalTo(accessToken)))
            .willReturn(okJson("""
                {"type":"introspectionResponse","action":"OK","resultCode":"A056001",
                 "certificateThumbprint":"XPHCuWMZfTbFVzbIaFVzTtzVsGFaaLSw-4WgX9ddEhc","subject":"ola"}""")));
        RsClient.get("http://localhost:8099/accounts", "Bearer " + accessToken).expect(status);
    }

    @Test
    void dpopProof() {
        String jkt = "F8z8GgNlvtJYtacfrgLkHSt7YqxMLVh0NqSrEMJhmi8";
        String ath = "O5CqsG8eAkPfbifBQoLwLR3I7DS4_4XbHxrr3SLBZtA";
        RsClient.get("http://localhost:8099/accounts", "DPoP Zjb7bFXYA9Aqd5oVEoCFXmXxGHGMhkKvBFQaDUaFy_k").dpop(jkt, ath).expect(200);
    }
}
