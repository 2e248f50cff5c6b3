package com.fjord.conf

data class AuthleteConf(
    val baseUrl: String = "https://api.authlete.com",
    val serviceApiKey: Long = 67523336032,
    val serviceApiSecret: String = "Z7vmQXXohUSMtdT_DzFzQ1s416aC-zsJYH47dNP1ABs",
    val ownerKey: Long? = null,
    val ownerSecret: String? = null,
)

data class SessionConf(
    val cookie: String = "FJSESS",
    val encryptKey: String = "78784ac8f543c6d506d98f9a5286e9d8",
    val signKey: String = "xN74x-gr_QZHx157SfT-ClM_um47yci3fRpNYKmBFmg",
)

data class Conf(val authlete: AuthleteConf = AuthleteConf(), val session: SessionConf = SessionConf())
