package com.fjord

import com.nimbusds.jose.jwk.JWK
import io.kotest.core.spec.style.StringSpec
import io.kotest.data.forAll
import io.kotest.data.row
import io.kotest.matchers.shouldBe

/** The kid that Authlete publishes is the RFC 7638 thumbprint. */
class ThumbprintSpec : StringSpec({
    "kid equals thumbprint" {
        forAll(
            row("""{"kty":"EC","crv":"P-256","x":"1XBllP1n3miJsW4ao7KjEftBCsMw4Z8Fp4W7-42hEC4","y":"PZdA966cQwIdA8Tjh3HaBAf36xl-uwC8syyhKxJJDQs"}""", "NnOCSYtis7CifQsHuYTQcS8-VFUQ_6O_3-FIIuuH87k"),
            row("""{"kty":"EC","crv":"P-256","x":"5ZT3oi-Xg56CspHQ4Y_iMDOnxOoKrAgRZq0_PaMr8dY","y":"DdsYEjC5Vw8vUTDcC7P-fimY3FPB47p3S9O7WURYGyc"}""", "ymI52nMajrCwcQqAYMyV_87u4yaxlNUlG4E26LyQP3c"),
        ) { jwk, authleteKid ->
            JWK.parse(jwk).computeThumbprint().toString() shouldBe authleteKid
        }
    }
})
