package com.norsk.idp.rest;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.common.conf.AuthleteConfiguration;
import com.authlete.common.conf.AuthleteSimpleConfiguration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

@ApplicationScoped
public class AuthleteProducer {

    private static final long SERVICE = 2324756896289L;
    private static final String OWNER_SECRET =
            "XYuXILWUOt70eeIuhB4scQ"
          + "7qViWM6N86Gje2R03dtrA";

    @Produces
    @ApplicationScoped
    AuthleteApi api() {
        AuthleteConfiguration conf = new AuthleteSimpleConfiguration()
                .setBaseUrl("https://api.authlete.com")
                .setServiceOwnerApiKey("393659752597")
                .setServiceOwnerApiSecret(OWNER_SECRET)
                .setServiceApiKey(Long.toString(SERVICE))
                .setServiceApiSecret(new String(new char[] { /* from Vault, see SecretLoader */ }));
        return AuthleteApiFactory.create(conf);
    }
}
