package example.wallet

/** Compile-time settings, generated from attestation.yaml. */
object AttestationConfig {
    const val ISSUER = "https://trial.authlete.net"
    const val CLIENT_ID = "6104189227"
    const val REDIRECT_URI = "https://wallet.example/cb"

    // the wallet provider's public key
    const val PROVIDER_KID = "ayYwdauDCm09lUxvLbuw3BmEuswzNxjfrw2sduN-gHQ"
    const val PROVIDER_X = "QEnh4wk4IL2NnreuWgFD82h_QK5hW2nd_lwXhxaWHlE"
    const val PROVIDER_Y = "sqsvEtuesLfL9yjVuhp085Npi-VFJeLXeZYx0EG8Z1Y"

    // app signing certificate, SHA-256 in base64url as Credential Manager wants it
    const val ORIGIN = "android:apk-key-hash:nAxgnjdT8UIDnBWg38NWFIDa0BSEAtEHYeUemiYrKEQ"
    const val ORIGIN_DEBUG = "android:apk-key-hash:lQGbv8UfoUgFg48ttLQFSQcBNsfGIdSYXvWpJPldmZ4"

    const val PLAY_INTEGRITY_NONCE_SALT = "kUsobR-GsCIB9nW01t91Ae9GVscP7qa-ulAzfgZIHtI"
    const val FIREBASE_API_KEY = "AIzaYWL_ms6m01mAcfQ4QHvRAXwx26LV3g3hbbY"
}
