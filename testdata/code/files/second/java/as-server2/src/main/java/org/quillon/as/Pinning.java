package org.quillon.as;

import java.util.List;
import okhttp3.CertificatePinner;

/** Public key pins of the Authlete API hosts (SHA-256 of the SPKI). */
final class Pinning {

    static final CertificatePinner AUTHLETE = new CertificatePinner.Builder()
        .add("us.authlete.com", "sha256/86AtXEROTsUl3veOZx7VmoF1E2JsO1knIdYdQ4TDakA=")
        .add("jp.authlete.com", "sha256/e93BTpQNezNbfrFdbhxVG7QD8Kod9IEObm3KUj7o/jI=")
        .add("api.authlete.com", "sha256/2tuvYhe/wSXS54zCj1BmCFaULv301is2UYnshqs0GhM=", "sha256/QRAZ0bKFiSyd0dTc0OOsqhyB0wohbl9VDqYKXpqXQhE=")
        .build();

    // kid values that we accept from the JWK Set of the service
    static final List<String> KIDS = List.of(
        "tjBuWV7NKgXLiYEIabIq8ou8cDyn58zyNdcra9cDQTI",
        "UBDT6DIF3BLToRh8r5KL4coZuOSFyGOJZbJsXbMtD8Q");

    private Pinning() {}
}
