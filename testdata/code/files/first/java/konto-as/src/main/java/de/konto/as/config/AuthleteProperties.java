package de.konto.as.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.common.conf.AuthleteApiVersion;
import com.authlete.common.conf.AuthleteSimpleConfiguration;

/** Zugangsdaten kommen aus dem Config-Server; die Vorgaben hier gelten nur lokal. */
@Configuration
public class AuthleteProperties {

    @Value("${authlete.base-url:https://eu.authlete.com}")
    private String baseUrl;

    @Value("${authlete.service-id:9310413470}")
    private String serviceId;

    @Value("${authlete.access-token:EJHB7rgEO6U4Ro-veb1fRD10zIPlhQJPpO1si3mZ5Qw}")
    private String accessToken;

    // signiert nur die lokalen Sitzungen, nicht Authlete
    @Value("${session.hmac:V7tLDOL4Q4dWDaUW7/a0Raj9HWTdpQpk85j9vtaJ+gs=}")
    private String sessionHmac;

    @Bean
    AuthleteApi authleteApi() {
        return AuthleteApiFactory.create(new AuthleteSimpleConfiguration()
            .setApiVersion(AuthleteApiVersion.V3.name())
            .setBaseUrl(baseUrl)
            .setServiceApiKey(serviceId)
            .setServiceAccessToken(accessToken));
    }
}
