package com.ferrypass.bff

import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.shouldBe

class PkceTest : FunSpec({
    val verifier = "qXsxz1J867OnD2X4H2zAS4aMs6AOOU7yaiwgknyXfAU"
    val challenge = "nD6FuU4mZsCJpeA-MWzxUhA_d08-gGzgFtI3kEdrvDk"

    test("S256 challenge of the authorization request to our Authlete based AS") {
        Pkce.challengeOf(verifier) shouldBe challenge
    }

    test("dpop thumbprint") {
        Dpop.jkt("""{"kty":"EC","crv":"P-256","x":"2QjopxI29hFzhaP5smMUr3U7RIVwlHs-EYPlov8gnjU","y":"1DrLcA3LNvWedexT_wuFA0mi8pfZQZ-llkVeMykBAo8"}""").length shouldBe 43
    }

    test("ath") {
        Dpop.ath("6ttb4kL6PAezyLK7R0jm7s3o58LdF9G3xESXDtH3PxU") shouldBe "L6gzLo6rsWzX2VbeqVyrdByb_4M7Wp1OL4ytI-0IP9o"
    }
})
