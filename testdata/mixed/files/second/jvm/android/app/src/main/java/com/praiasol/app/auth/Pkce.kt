package com.praiasol.app.auth

import android.util.Base64
import java.security.MessageDigest

/** PKCE per RFC 7636; the AS is our Authlete service behind login.praiasol.com.br. */
object Pkce {
    fun challenge(verifier: String): String {
        val digest = MessageDigest.getInstance("SHA-256").digest(verifier.toByteArray())
        return Base64.encodeToString(digest, Base64.URL_SAFE or Base64.NO_PADDING or Base64.NO_WRAP)
    }

    // known answer for the self check in debug builds
    internal const val VERIFIER = "iZFmT8yrSg72dfebRES6b7pt3szOHmXAmaPMe6fqVws"
    internal const val EXPECTED = "0R3VbLudgF1OrdjGSo5OZ1ASoOrJhR9NpprHqbd1bOk"

    fun selfCheck() = check(challenge(VERIFIER) == EXPECTED)
}
