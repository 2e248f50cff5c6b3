package io.larix.as

import zio.test._

object JwksSpec extends ZIOSpecDefault {

  // public part of what GET https://us.authlete.com/api/{serviceId}/service/jwks/get answers
  private val jwks =
    """{"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256",
      |"kid":"jj79vRgZulM_a132xNgNUKw9KpTKgsp0K5IJv0wF3K0",
      |"x":"sj8KAbFKVi_QIYIC1-JoAOA2ZxQo4HMttws5GjPEHrQ",
      |"y":"lH1D2-TuM1ffQjTy8ziSDTPS3CKmv8YCA-Hiq_1i8-s"}]}""".stripMargin

  def spec = suite("jwks")(
    test("no private member") {
      assertTrue(!jwks.contains("\"d\""))
    }
  )
}
