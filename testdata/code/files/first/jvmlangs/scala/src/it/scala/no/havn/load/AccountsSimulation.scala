package no.havn.load

import io.gatling.core.Predef._
import io.gatling.http.Predef._

/** Hits our resource server, not Authlete; the tokens were issued for load users. */
class AccountsSimulation extends Simulation {
  private val tokens = Array(
    "sytNPpHEP3VdO0Q_4ZuCcM99t-3X9BAStEmbA75VvsE",
    "600Gxovp7JhA9sB2loS0m4w7F8hefqSLcl_Bj5F5yaQ",
    "5tZunSwaUWYSAe492q48eCczQEbvLvoxLSufCnQBJiE",
  )
  private val proto = http
    .baseUrl("https://rs.havn.no/api")
    .authorizationHeader("Bearer ${token}")
    .userAgentHeader("havn-load/1.2 (authlete introspection behind)")

  private val feed = tokens.map(t => Map("token" -> t)).circular
  setUp(scenario("accounts").feed(feed).exec(http("list").get("/accounts")).inject(rampUsers(500).during(60)))
    .protocols(proto)
}
