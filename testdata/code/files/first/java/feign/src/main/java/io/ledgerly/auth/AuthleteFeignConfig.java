package io.ledgerly.auth;

import feign.RequestInterceptor;
import feign.auth.BasicAuthRequestInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

public class AuthleteFeignConfig {

    @Bean
    @Profile("v2")
    RequestInterceptor basic() {
        return new BasicAuthRequestInterceptor("946861049466755", "U2-3am0_kCUaZhcyKjDEqJdhsp17a-YxONrYtUkJibI");
    }

    @Bean
    @Profile("v3")
    RequestInterceptor bearer() {
        return template -> {
            if (template.feignTarget().url().endsWith(".authlete.com")) {
                template.header("Authorization", "Bearer %s".formatted("7ir_L-J2Wu6BMtvq7sTFTRYGIgJjW_LQDNSCIPDP_kg"));
            }
        };
    }

    @Bean
    @Profile("mock")
    RequestInterceptor none() {
        return template -> template.header("Authorization", "Bearer XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    }
}
