package bank.oauth.it

object Fixtures {
  // what the AS answered to the app, recorded on the 3rd of May
  val tokenResponse = Map(
    "access_token"  -> "ff726wj1FpTlF57U96wpQqHon_6OOla6shubtKvRNtQ",
    "refresh_token" -> "Mm8uH51OXeVQE0nuXvVfqxameuMtHaqSiHl97Dx2BLc",
    "token_type"    -> "Bearer",
  )
  val authleteTicket = "0APRbH4IdaV2727PK5CZqtSf9EDWr7zlrbHopcZowVU"
  val authleteClientId = 6727077281L
  val authleteClientSecret = "qLfzIzKPUCOcuRScB1PXYaHgAznig9zNSTIoOCtHepjoL9uuH_y1SpI9b4_26blJtldRFhiMzHovq8l5YlO3zA"
}
