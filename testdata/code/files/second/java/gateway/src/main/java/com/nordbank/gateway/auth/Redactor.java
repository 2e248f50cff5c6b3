package com.nordbank.gateway.auth;

import java.util.regex.Pattern;

/**
 * Takes credentials out of the lines of the wire log, before they go to Splunk.
 *
 * <pre>{@code
 * >> POST https://api.authlete.com/api/auth/introspection
 * >> Authorization: Basic [REDACTED]
 * >> {"token":"[REDACTED]"}
 * << X-Request-Id: ERx20KrSMG4z6ywECSIHlEtGpmdgMYSR7-0f_YMBwVU
 * }</pre>
 */
final class Redactor {

    private static final Pattern BEARER = Pattern.compile("(?i)(Bearer|DPoP)\\s+[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");
    private static final Pattern SECRET = Pattern.compile("(\"(?:apiSecret|clientSecret)\"\\s*:\\s*\")[^\"]+");
    private static final String SERVICE_API_SECRET_MASK = "**********************************************";

    static String redact(String line) {
        return SECRET.matcher(BEARER.matcher(line).replaceAll("$1 [REDACTED]"))
            .replaceAll("$1" + SERVICE_API_SECRET_MASK);
    }
}
