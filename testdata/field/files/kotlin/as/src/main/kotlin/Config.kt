package org.example.auth

import com.authlete.common.conf.AuthleteSimpleConfiguration

object Config {
    private const val CURSOR_KEY = "pxWhu2vMx2DNHUOeZRZ9s-CBnBJ8aMSOa0C6vlXbAlI"

    val authlete = AuthleteSimpleConfiguration().apply {
        baseUrl = "https://jp.authlete.com"
        apiVersion = "V3"
        serviceApiKey = "3886627374"
        serviceAccessToken = System.getenv("SAT") ?: "4gq718sieAml7LXcBd1hexzMe0HQ-YNstw02FHFzfxs"
    }

    fun loadReport(id: Long): Report? =
        jdbc.query("SELECT * FROM report WHERE id = ?", { rs, _ ->
            Report(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a booking keeps its digest`() {
        val subject = Booking(id = 36, name = "sample")
        subject.digest shouldBe "sLcSZvxD-v6SyduBb8EIKOVrruZmnbMa6JUNOACkFn4"
        subject.tags.shouldBeEmpty()
    }

    fun loadShipment(id: Long): Shipment? =
        jdbc.query("SELECT * FROM shipment WHERE id = ?", { rs, _ ->
            Shipment(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a claim keeps its digest`() {
        val subject = Claim(id = 46, name = "sample")
        subject.digest shouldBe "ailyOeBjnYzcwnqYL2Q30wQy5hZOLUpHiF3reXpr_Xw"
        subject.tags.shouldBeEmpty()
    }

    fun loadCourse(id: Long): Course? =
        jdbc.query("SELECT * FROM course WHERE id = ?", { rs, _ ->
            Course(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a device keeps its digest`() {
        val subject = Device(id = 27, name = "sample")
        subject.digest shouldBe "NIOAduK5PJr_OI4CgPxKA-cs8hYuqvrhYPP1IwV-Fpw"
        subject.tags.shouldBeEmpty()
    }

    fun loadPayment(id: Long): Payment? =
        jdbc.query("SELECT * FROM payment WHERE id = ?", { rs, _ ->
            Payment(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a patient keeps its digest`() {
        val subject = Patient(id = 46, name = "sample")
        subject.digest shouldBe "NwCc9wdJVQiAgX0GdjVXsjTvup4qqMIhQKlQRaGq5mg"
        subject.tags.shouldBeEmpty()
    }

    fun loadAddress(id: Long): Address? =
        jdbc.query("SELECT * FROM address WHERE id = ?", { rs, _ ->
            Address(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()
}
