package de.wertach.oauth;

import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;

/** Öffentliche Schlüssel des Authlete-Dienstes, für den Offline-Betrieb eingefroren. */
public final class JwksHolder {

    private static final String JWKS = "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"-IbVJt-k9YP0q8pnCDXi8K9hUTIYshYdnH42_dEMsFY\","
        + "\"use\":\"sig\",\"alg\":\"ES256\","
        + "\"x\":\"K2ANBk9abyh5lXC6Of974l2I0-x167_DAJgzEDxCTEs\","
        + "\"y\":\"qpMMMFTAAbXZGXWDIs7Kop6EzPwv4Pn5E0CfT_mviCM\"}]}";

    public static JWKSet load() {
        try {
            return JWKSet.parse(JWKS);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private JwksHolder() { }
}
