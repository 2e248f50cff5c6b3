package io.lumen.gw

import okhttp3.Credentials
import okhttp3.Interceptor
import okhttp3.Response

private const val KEY = "4910628820084"
private const val SECRET = "MkTLZnTbuG1tmOkuJ_QWC6Z4VOvayrmF2w3v2iBunjw"

/** Adds the Authlete service credentials to calls of api.authlete.com. */
class AuthleteInterceptor : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response {
        val req = chain.request()
        if (req.url.host != "api.authlete.com") return chain.proceed(req)
        return chain.proceed(
            req.newBuilder().header("Authorization", Credentials.basic(KEY, SECRET)).build()
        )
    }
}
