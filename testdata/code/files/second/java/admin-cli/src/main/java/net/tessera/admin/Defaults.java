package net.tessera.admin;

import java.util.Map;
import java.util.Properties;

import static java.util.Map.entry;

final class Defaults {

    static final Map<String, String> AUTHLETE = Map.ofEntries(
        entry("base_url", "https://api.authlete.com"),
        entry("service_owner.api_key", "395619870479"),
        entry("service_owner.api_secret", "sadMvCqjqgis2hfS2f76cGrgLfxTH-j8ik3_Nprs2-I"),
        entry("service.api_key", "5114244099239"),
        entry("service.api_secret", "ECmXieuUHYwD-nbQF7nvppJGGsxLq1b4Iag3bU_neVY"));

    static Properties asProperties() {
        Properties p = new Properties();
        p.putAll(AUTHLETE);
        // override by -Dauthlete.xxx
        System.getProperties().forEach((k, v) -> {
            if (k.toString().startsWith("authlete.")) p.put(k.toString().substring(9), v);
        });
        return p;
    }
}
