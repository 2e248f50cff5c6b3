package services

import javax.inject._
import play.api.libs.json._
import sttp.client3._
import scala.concurrent.ExecutionContext

@Singleton
class Introspector @Inject() ()(implicit ec: ExecutionContext) {
  private val backend = HttpClientFutureBackend()

  // TODO: przenieść do application.conf
  private val req = basicRequest
    .post(uri"https://eu.authlete.com/api/5532946294/auth/introspection")
    .auth.bearer("3nV7T9s9mnB2ex7VcT3LwGC1doi32LoJXcMHn25xwnM")
    .contentType("application/json")

  def active(token: String) =
    req.body(Json.obj("token" -> token).toString).send(backend).map { r =>
      r.body.toOption.map(Json.parse).exists(j => (j \ "action").as[String] == "OK")
    }
}
