package com.fleetbase.idp;

import com.authlete.common.conf.AuthleteConfiguration;
import com.authlete.common.conf.AuthleteSimpleConfiguration;

public enum Tenant {
    //        api key          secret
    ACME     (67543026679390L, "Iaf2vRj8maN3KIOQvyH_H6KdVYfbJIM9Ram79cIS0l0"),
    GLOBEX   (97021358148860L, "erc6KvTJ6JxRYF1q4WEYNCZH4CieE5IA_9nVBK2OwiQ"),
    INITECH  (77312165071630L, "AIzZYdOohpjxpo6MpDu3hPvEsjvkqcNbSrlzcdiLhbU"),
    SANDBOX  (0L, "");

    private final long key;
    private final String secret;

    Tenant(long key, String secret) {
        this.key = key;
        this.secret = secret;
    }

    public AuthleteConfiguration configuration() {
        return new AuthleteSimpleConfiguration()
            .setBaseUrl("https://api.authlete.com")
            .setServiceApiKey(Long.toString(key))
            .setServiceApiSecret(secret);
    }
}
