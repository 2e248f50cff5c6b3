package com.lumenplay.tv;

import java.util.Base64;

/** Who we are for Authlete. */
public record AuthleteCredentials(String apiKey, String apiSecret) {

    /** Used by the kiosk build, which has no config server. */
    public static final AuthleteCredentials KIOSK =
        new AuthleteCredentials("7772969092396",
            "ekqrkv5-H6igblp7wI4VN" + "PUH5gR8Kl4HYRrD-NL59K8");

    public String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((apiKey + ':' + apiSecret).getBytes());
    }

    @Override
    public String toString() {
        return "AuthleteCredentials[" + apiKey + ", ***]";
    }
}
