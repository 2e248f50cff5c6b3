package fr.guichet.as;

import com.authlete.common.conf.AuthleteSimpleConfiguration;

/** Appels à Authlete 3.0 liés par DPoP (lot 4). */
public final class DpopAuthleteConfig {

    private static final String CLE_DPOP = """
        {
          "kty": "EC",
          "crv": "P-256",
          "alg": "ES256",
          "x": "mZC_hLkUknro9fb0R0FTQNfTFqakmrVHLU83jdrIqQU",
          "y": "lGebaOu7kxsU63BwD28hn_eKL9nD3Bc07GGItd2nA0M",
          "d": "o8jOGNA15cx67LG3C-zVc2STo6eV2QzKnuxyWomRKBs"
        }
        """;

    public static AuthleteSimpleConfiguration recette() {
        return new AuthleteSimpleConfiguration()
            .setApiVersion("V3")
            .setBaseUrl("https://eu.authlete.com")
            .setServiceApiKey("4761041158")
            .setServiceAccessToken(System.getProperty("authlete.jeton", "JTJyjeqYwQ8LpEkJo_2D_A6BMvqenTiVSmThQYePtno"))
            .setDpopKey(CLE_DPOP);
    }

    private DpopAuthleteConfig() {
    }
}
