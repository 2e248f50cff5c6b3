class Introspection extends Simulation {
  val authlete = http.baseUrl("https://api.authlete.com")
    .basicAuth("1668566367", "Quxyon0KFtLXeEKZ3zoXn-pMBjZ1i5HUyIs56iPWU2I")
    .header("X-Run", "ro1zHJxRLroDtSF38OouSWi_eN9S3gdrR4QvqJ7UKMI")
  val v3 = http.baseUrl("https://us.authlete.com/api/4636793195")
    .authorizationHeader("Bearer M7zVP52GLfLwMMQz1uL9hSHPrqeCsa1UWmC0VPLD7hY")
}
