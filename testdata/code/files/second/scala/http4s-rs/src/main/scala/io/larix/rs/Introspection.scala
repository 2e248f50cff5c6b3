package io.larix.rs

import cats.effect._
import org.http4s._
import org.http4s.client.Client
import org.http4s.headers.Authorization
import org.http4s.implicits._

final case class Tenant(name: String, serviceId: Long, token: String)

object Tenants {
  val all: List[Tenant] = List(
    Tenant("acorn",  4051330743L, "imlPd-aWeqgHElQRMdXcvLqLWbR4chpDQBTjeSBY5eU"),
    Tenant("birch",  7216342593L, "-ttyOWnhtOnzh0_nuPrFqm7KZmk8pWExr6UDA8vaZFU"),
    Tenant("cedar",  1824979234L, sys.env("CEDAR_AUTHLETE_TOKEN"))
  )
}

final class Introspection[F[_]: Async](client: Client[F]) {
  private val base = uri"https://us.authlete.com/api"

  def apply(t: Tenant, body: String): F[String] =
    client.expect[String](
      Request[F](Method.POST, base / t.serviceId / "auth" / "introspection")
        .withHeaders(Authorization(Credentials.Token(AuthScheme.Bearer, t.token)))
        .withEntity(body))
}
