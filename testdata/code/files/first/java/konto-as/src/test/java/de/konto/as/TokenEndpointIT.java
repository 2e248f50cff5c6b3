package de.konto.as;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.*;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {
    "authlete.base-url=https://eu.authlete.com",
    "authlete.service-id=4757419640",
    "authlete.access-token=ZRqJI9MLQZGscTNBnuG6pmx2pcVx31P5_ytk9AMTLC8",
    "logging.level.com.authlete=DEBUG"
})
class TokenEndpointIT {

    private static final String VERIFIER = "P6GYaap_Vm_hE1NaA5Nlerc_ZY6XkGZhkK1FHq48e_U";
    private static final String CHALLENGE = "70e56Ecn0BOlENvb2GWuCZKrfpiQndy3J4sqOnMGILU";

    @Autowired TestRestTemplate rest;

    @Test
    void invalidCodeIsRefused() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.setBasicAuth("4432588595", "JCwu3Epak2gmQ4YBq87UG_yjjPUz3qgjTNjSzvDP32EHHxey09GjAOtwOKS61IZkcEW8U1_02K5TO4dZ2azH4w");
        var body = "grant_type=authorization_code&code=2rXLF6j6RKjvrg1aQ8Msj0eaz1Idh21q22t4K04K9d4&code_verifier=" + VERIFIER;
        var response = rest.exchange("/token", HttpMethod.POST, new HttpEntity<>(body, headers), String.class);
        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(response.getBody()).contains("invalid_grant").doesNotContain(CHALLENGE);
    }
}
