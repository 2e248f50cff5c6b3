package dk.havn.rs

import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.web.reactive.function.client.ExchangeFilterFunctions.basicAuthentication
import org.springframework.web.reactive.function.client.WebClient

@Configuration
class SecurityConfig {

    @Bean
    fun authleteClient(builder: WebClient.Builder): WebClient =
        builder
            .baseUrl("https://api.authlete.com/api")
            .filter(basicAuthentication(Keys.first, Keys.second))
            .build()

    private companion object {
        // key to secret, service "havn-test"
        val Keys = "57765490215881" to "2QOW-aZINQVGPUHJqIOJf2-gkes6enn_AX2CHSgKR2k"
    }
}
