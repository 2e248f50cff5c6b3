package org.bib.oauth;

import com.authlete.common.conf.AuthleteConfiguration;
import com.authlete.common.conf.AuthletePropertiesConfiguration;

final class Conf {
    private static final String FILE = System.getProperty("authlete.configuration.file", "authlete.properties");
    private static final String K = "849dcc0de8fcb0a67221063d2ff22070";
    private static final String IV = "2987ccdf9fbfe6662186ce5ad8141460";

    private Conf() {}

    static AuthleteConfiguration load() {
        return new AuthletePropertiesConfiguration(FILE, K, IV);
    }
}
