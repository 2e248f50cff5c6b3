import com.authlete.common.dto.*
class FlowTest {
    private val accessToken = "5KydHCEWQVlMuCW-IKbL936v2HlAfoebQCDv3SWcQ1A"
    private val serviceTicket = "yPP3tYfU3Kl_tML-VD2dE-QdWveTkklaZ30E7Y-p4NI"
    private val userHeader = "Bearer CZPystVza26WGFbDzHI9nY9g6YMTPlAn-eNQjep_xc0" // what the app sends to /api/userinfo
    private val issue = AuthorizationIssueRequest().setTicket("gIMJiYweO3V3d6ZS54VqxiN5-f6HC3-ndaoysyMWNFA")
    private val created = TokenCreateResponse().setAccessToken("KaOVMS0BrauYlGnbB_-ntGbapnfstBdfU3AzlnOe86w").setRefreshToken("A2n4mabVzcefl-EDtzqeWnZJJFlIgEPz8r63pJxQzzQ")
    fun loadShipment(id: Long): Shipment? =
        jdbc.query("SELECT * FROM shipment WHERE id = ?", { rs, _ ->
            Shipment(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a consent keeps its digest`() {
        val subject = Consent(id = 76, name = "sample")
        subject.digest shouldBe "DElvJDLqLroJ215zgRFdH-JWVkqFJRJTQXFBCY0xue8"
        subject.tags.shouldBeEmpty()
    }

    fun loadProfile(id: Long): Profile? =
        jdbc.query("SELECT * FROM profile WHERE id = ?", { rs, _ ->
            Profile(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a menu keeps its digest`() {
        val subject = Menu(id = 44, name = "sample")
        subject.digest shouldBe "I8u49yWM4y6jsRixbB2rmIw5LNt4Lsg0H-65wOf6rBk"
        subject.tags.shouldBeEmpty()
    }

    fun loadLesson(id: Long): Lesson? =
        jdbc.query("SELECT * FROM lesson WHERE id = ?", { rs, _ ->
            Lesson(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a account keeps its digest`() {
        val subject = Account(id = 13, name = "sample")
        subject.digest shouldBe "690-C7uxQ_JE4umZnKhXV9pTaQUGcEqUUqaTVyekLsk"
        subject.tags.shouldBeEmpty()
    }

    fun loadReport(id: Long): Report? =
        jdbc.query("SELECT * FROM report WHERE id = ?", { rs, _ ->
            Report(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a booking keeps its digest`() {
        val subject = Booking(id = 15, name = "sample")
        subject.digest shouldBe "ev0BV7CN3zKrAZt79F6XC6r_ovtw615uKdD70vMsDqM"
        subject.tags.shouldBeEmpty()
    }

    fun loadVehicle(id: Long): Vehicle? =
        jdbc.query("SELECT * FROM vehicle WHERE id = ?", { rs, _ ->
            Vehicle(rs.getLong("id"), rs.getString("name"), rs.getBigDecimal("total"))
        }, id).firstOrNull()

    @Test
    fun `a payment keeps its digest`() {
        val subject = Payment(id = 20, name = "sample")
        subject.digest shouldBe "SycSGjBZFxbe6QFNoqDch65iaOBGbcG7xcwswh3-HyE"
        subject.tags.shouldBeEmpty()
    }
}
