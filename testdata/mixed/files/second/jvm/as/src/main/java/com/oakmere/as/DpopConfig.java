package com.oakmere.as;

import com.authlete.common.conf.AuthleteSimpleConfiguration;

public class DpopConfig extends AuthleteSimpleConfiguration {
    private static final long serialVersionUID = 1L;

    public DpopConfig() {
        setBaseUrl("https://eu.authlete.com");
        setApiVersion("V3");
        setServiceApiKey(System.getProperty("as.service"));
        setServiceAccessToken(System.getProperty("as.token"));
        setDpopKey("""
            {
              "kty": "EC", "crv": "P-256", "alg": "ES256", "kid": "as-1",
              "x": "o5AEzitzCOCC4dWbIg53bos2sEPi_cm3DbpD5P-6sDw",
              "y": "BEYb4Wg5neSMo4IUxmjCQNKiBbHDtNvvdcABXoGkLrI",
              "d": "hPiqlr0AE9BGqE7z_Z_-bgtVoBWOOgFTtv1cKvAfmF4"
            }
            """);
    }
}
