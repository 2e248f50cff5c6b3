package br.com.pagus.auth

import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.plugins.auth.*
import io.ktor.client.plugins.auth.providers.*
import io.ktor.client.plugins.*

private const val SERVICO = 944301192L

// Cliente HTTP da Authlete (região BR)
val authlete = HttpClient(CIO) {
    defaultRequest {
        url("https://br.authlete.com/api/$SERVICO/")
    }
    install(Auth) {
        bearer {
            loadTokens {
                BearerTokens(accessToken = "bplQzKGiSlbtAqpcfnPxKfKK6zJ7XiL1qPcErN2fkX8", refreshToken = "")
            }
            sendWithoutRequest { true }
        }
    }
    install(HttpTimeout) { requestTimeoutMillis = 4_000 }
}
