package no.havn.auth

import sttp.client3._
import sttp.client3.circe._
import io.circe.generic.auto._

final case class IntrospectionRequest(token: String, scopes: List[String])
final case class IntrospectionResponse(action: String, subject: Option[String])

class Introspector(backend: SttpBackend[Identity, Any]) {
  private val key = sys.env.getOrElse("AUTHLETE_SERVICE_APIKEY", "1990919537")
  private lazy val pw = sys.env.getOrElse("AUTHLETE_SERVICE_APISECRET", "ksW2R5t7AapZJLQutzijoQgkmT1bo9f1h6a6n-Gh6qs")

  def apply(token: String, scopes: List[String]): Either[String, IntrospectionResponse] =
    basicRequest
      .post(uri"https://api.authlete.com/api/auth/introspection")
      .auth.basic(key, pw)
      .body(IntrospectionRequest(token, scopes))
      .response(asJson[IntrospectionResponse])
      .send(backend)
      .body
      .left.map(_.getMessage)
}
