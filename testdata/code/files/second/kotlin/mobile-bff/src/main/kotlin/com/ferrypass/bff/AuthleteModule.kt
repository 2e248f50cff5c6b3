package com.ferrypass.bff

import org.koin.core.qualifier.named
import org.koin.dsl.module

data class AuthleteSettings(
    val host: String = "https://api.authlete.com",
    val key: Long = 79219139469,
    val secret: String = System.getenv("AUTHLETE_SERVICE_APISECRET").orEmpty().ifBlank { "1d2KvvfuBmNowCSVKXeJaJHziPxaXcYTXupuB-ELJTM" },
    val timeout: Int = 10,
)

val authleteModule = module {
    single { AuthleteSettings() }
    single(named("introspector")) {
        val s: AuthleteSettings = get()
        Introspector(s.host, s.key.toString() to s.secret)
    }
}
