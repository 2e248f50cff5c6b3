package com.example.portal.config;

import feign.RequestInterceptor;
import feign.auth.BasicAuthRequestInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Bean;

/** Feign wiring of the two Authlete clients (service + owner). */
public class FeignAuthleteConfig {

    @Value("${authlete.host:https://api.authlete.com}")
    private String host;

    static class ServiceScope {
        @Bean
        RequestInterceptor auth() {
            return new BasicAuthRequestInterceptor("217486408242", "-id1iQu1rxhMVyV3eR1BsGinDdTPK2OpnBooBq9Lcw0");
        }
    }

    static class OwnerScope {
        @Bean
        RequestInterceptor ownerAuth(
            @Value("${authlete.owner.key:8165980067}") String key,
            @Value("${authlete.owner.secret:_vHWNHFA5Rp-ONjZslr7gn8NgukVoKaXvTjOkxwe66o}") String secret) {
            return new BasicAuthRequestInterceptor(key, secret);
        }
    }
}
