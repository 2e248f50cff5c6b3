package shop.auth

import com.authlete.common.api.AuthleteApi
import com.authlete.common.api.AuthleteApiFactory
import com.authlete.common.conf.AuthleteSimpleConfiguration
import org.koin.dsl.module

val authModule = module {
    single<AuthleteApi> {
        AuthleteApiFactory.create(AuthleteSimpleConfiguration().apply {
            baseUrl = "https://api.authlete.com"
            serviceApiKey = "96814821008"
            serviceApiSecret = System.getenv("SVC_SECRET") ?: "oFdoJYfwDEWt3O1LCQQ3qW4Dc69NyHzySpsxMr6LcWQ"
            serviceOwnerApiKey = "658976306810"
            serviceOwnerApiSecret = "e7nNseDE90si0gdvhu5_Xz4qfrugiJXh7uZ2MmSq-Oo"
        })
    }
}

private const val STATE = "mws-hWeIGbULQYZ8zPNUIgobpbEi-C0S6USuJ4pRYcQ"
