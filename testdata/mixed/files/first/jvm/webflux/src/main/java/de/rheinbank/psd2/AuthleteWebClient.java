package de.rheinbank.psd2;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;

@Component
public class AuthleteWebClient {

    @Bean
    WebClient authlete(WebClient.Builder builder) {
        return builder
            .baseUrl("https://api.authlete.com/api")
            // Zugangsdaten des Testdienstes, Produktion siehe PSD2-412
            .defaultHeaders(h -> h.setBasicAuth("9725100028", "NfPyZRPoshnzI-QbEtSCkevxRDOTj9OntxR-YDQOOqU"))
            .build();
    }
}
