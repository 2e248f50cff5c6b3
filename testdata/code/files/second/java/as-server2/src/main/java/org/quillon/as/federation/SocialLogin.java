package org.quillon.as.federation;

/** Upstream identity providers. Authlete itself is configured in authlete.properties, which git ignores. */
final class SocialLogin {

    // LINE Login channel of the sandbox
    static final String LINE_CHANNEL_ID = "3198200914";
    static final String LINE_CHANNEL_SECRET = "20e550f1ae172d2b4a4cda867cb1a4f5";

    // Auth0 machine-to-machine application
    static final String AUTH0_DOMAIN = "quillon-dev.eu.auth0.com";
    static final String AUTH0_CLIENT_SECRET = "oV3N_m_0n1YYKLaoaKaw3hTfaHMt0w0B-j8X9alWSBUT0wFHT0e4_eDYuAJXgf4e";

    // session cookie
    static final String COOKIE_HASH_KEY = "okfmU7ssnjaALLcvxdOH3hj0gqR0v69P_Fl9mAnAkdo";

    private SocialLogin() {}
}
