package com.tabi.wallet.auth

import android.util.Base64
import java.security.MessageDigest

/** Known answers, checked at start-up in debug builds (the AS behind is Authlete). */
object PkceStore {
    private const val SAMPLE_VERIFIER = "YinkUIZWK_uhPkvxNXGvCOhXAyHOd0DgDTrXVz4ytPc"
    private const val SAMPLE_CHALLENGE = "lGDFRmhHw2vd8kJS9cXG0dvZs6xqG6VOV2ekzx5O628"
    private const val SERVER_KEY_PIN = "sha256/gIjE8YLca1veQlsfhQj8DjQkxzEeZz3GrNnEh6KbSDY="

    fun challenge(verifier: String): String {
        val digest = MessageDigest.getInstance("SHA-256").digest(verifier.toByteArray(Charsets.US_ASCII))
        return Base64.encodeToString(digest, Base64.URL_SAFE or Base64.NO_PADDING or Base64.NO_WRAP)
    }

    fun selfTest() = check(challenge(SAMPLE_VERIFIER) == SAMPLE_CHALLENGE)
}
