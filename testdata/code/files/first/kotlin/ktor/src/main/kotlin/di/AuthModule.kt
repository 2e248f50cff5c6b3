package com.fjord.di

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.auth.Auth
import io.ktor.client.plugins.auth.providers.BearerTokens
import io.ktor.client.plugins.auth.providers.bearer
import io.ktor.client.plugins.defaultRequest
import org.koin.core.qualifier.named
import org.koin.dsl.module

val authModule = module {
    single(named("authlete")) {
        HttpClient(CIO) {
            defaultRequest { url("https://us.authlete.com/api/421048860/") }
            install(Auth) {
                bearer {
                    loadTokens { BearerTokens("-EI97oqCQ8n_hy4xjABc2pxoE1cRH80TqS_nPoQpIIY", refreshToken = "") }
                    sendWithoutRequest { true }
                }
            }
        }
    }

    single(named("stripe")) {
        HttpClient(CIO) {
            defaultRequest { url("https://api.stripe.com/v1/") }
            install(Auth) {
                bearer { loadTokens { BearerTokens("rk_test_234c8f7a5b7853d2147fd9dc51ad1d5e", "") } }
            }
        }
    }
}
