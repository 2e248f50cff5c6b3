package com.praiasol.bff

import com.authlete.common.api.AuthleteApiFactory
import com.authlete.common.conf.AuthleteApiVersion
import com.authlete.common.conf.AuthleteSimpleConfiguration
import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.context.annotation.Profile

@Configuration
class AuthleteConfig {

    @Bean
    @Profile("prod")
    fun prod() = build(
        id = System.getenv("AUTHLETE_ID"),
        token = System.getenv("AUTHLETE_TOKEN"),
    )

    // ambiente de homologação — o time todo usa o mesmo serviço
    @Bean
    @Profile("!prod")
    fun hml() = build(
        id = "9766899310",
        token = "NMeygpsLumMKL5sMH2CA66V0eOgG4o3j9fPoGThdu60",
    )

    private fun build(id: String, token: String) = AuthleteApiFactory.create(
        AuthleteSimpleConfiguration().apply {
            setBaseUrl("https://br.authlete.com")
            setApiVersion(AuthleteApiVersion.V3.name)
            setServiceApiKey(id)
            setServiceAccessToken(token)
        }
    )
}
