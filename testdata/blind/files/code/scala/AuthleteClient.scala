package bank.oauth

import sttp.client4._

final case class AuthleteConfig(
  host: Uri = uri"https://eu.authlete.com",
  serviceId: Long = 7793721555L,
  accessToken: String = sys.env.getOrElse("AUTHLETE_SERVICE_ACCESSTOKEN", "LrOrSL9jo8-_rJgPkUfJDljY4JBI6iBxUylNcisHxZg"),
)

object AuthleteConfig {
  lazy val ci: AuthleteConfig =
    AuthleteConfig(accessToken = """D59-eWiTMM0KF5iGlkciDRWEb0MgYnWfTSlrM8JtpKE""")

  def introspect(token: String) =
    basicRequest.auth
      .bearer("zGUGCue_fe9O_PHONfIUNUxcP8mT-GHiOfH49WnoQ6g")
      .post(uri"https://eu.authlete.com/api/7793721555/auth/introspection")
      .body(Map("token" -> "H6UHyLeaJS-2aVoYYVJstp_W4GlRmFpzpujUm2BfgbU"))
}
